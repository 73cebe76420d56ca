/**
 * What business software calls its fields. Plain text, because that is the smallest and the easiest to extend.
 * An entry holds words for one thing, its name first; `|` starts a phrase of several words, `;` the next entry.
 */

/** Same meaning: one may stand for the other. */
export const meanings = `
company account organization organisation business firm societe empresa firma unternehmen entreprise azienda|compte client;
email mail courriel correo emailadresse|e mail|mail address|email address|electronic mail|e mail address|email id;
phone telephone tel telefon telefono|phone number|telephone number|tel number;
mobile cell cellphone handy movil portable cellular|mobile phone|cell phone|mobile number|mobile phone number|mobile telephone;
workphone|work phone|business phone|office phone|work telephone|work phone number|business phone number|office phone number;
homephone|home phone|private phone|home phone number|home telephone; fax|fax number|fax phone;
firstname forename vorname prenom givenname|first name|given name;
lastname surname nachname familyname apellido nom|last name|family name;
fullname|full name|complete name|display name; middlename|middle name;
salutation honorific anrede|name title|form of address|name prefix|courtesy title;
zip postcode postalcode zipcode plz|postal code|zip code|post code|zip postal code|code postal|codigo postal;
state province bundesland|state province|state region|state code|state or province|state or region|province code;
street strasse rue streetaddress|street address|address line 1|address street|line 1|street line 1;
street2|address line 2|address 2|street address 2|street line 2|line 2|address line2;
city town locality stadt ort ville ciudad;
country land pays pais|country code|country name|country region;
website url homepage webpage webseite weburl|web site|web page|home page|web address|website url|site url|company website;
headcount employees mitarbeiter mitarbeiterzahl staff numberofemployees companysize|number of employees|employee count|company size|count employee|total employees|team size|organization size;
revenue turnover umsatz|annual revenue|yearly revenue|annual turnover|yearly turnover|annual sales|yearly sales;
description beschreibung descripcion; note comment memo remark notiz bemerkung;
jobtitle jobrole|job title|job role|position title|job position|job function title;
owner inhaber|record owner|owner id|assigned owner;
created createdate createddate angelegt erstellt|created at|date created|creation|creation date|created on|create time|record created|entered on|date entered|date added|added on|added at;
updated modified lastmodified lastmodifieddate updatedat lastupdated geandert|last updated|last modified|last change|last edited|modified on|changed at|changed on|edited at|date modified|date updated|update time|modification date|system modstamp;
creator|created by|record creator|author by|entered by|added by;
modifier|modified by|last modified by|updated by|last updated by|edited by|last edited by|changed by;
closedate|close date; amount betrag montant importe sum;
stage dealstage stagename phase salesstage|pipeline stage|sales stage;
priority urgency prioritat prioridad; industry branche secteur sector vertical;
birthday birthdate dob geburtstag geburtsdatum|birth date|date of birth|born on;
source leadsource origin herkunft quelle|original source|traffic source;
quantity qty menge cantidad anzahl;
unitprice|unit price|list price|price each|price per unit|rate per unit|unit amount|unit cost;
currency wahrung devise moneda currencycode|currency code|currency iso code|iso currency code|currency id|currency type;
sku productcode itemcode|product code|item number|part number|stock keeping unit|item code|article number|material number|product number;
subject betreff asunto|subject line; department abteilung division; salesorder|sales order;
purchaseorder bestellnummer po|purchase order|purchase order number|po number|customer po;
tax vat gst steuer iva tva mwst;
taxid taxnumber vatnumber vatid ustid steuernummer gstin ein abn|tax id|tax number|vat number|vat id|vat registration number|tax registration number|tax identifier|tax identification number|vat tax number|gst number|sales tax number|gst id|tax id number|vat tax id|tax payer id|tax code number|fiscal code;
discount rabatt remise descuento; parent ubergeordnet mutter|parent id|belongs to;
language locale sprache langue idioma lang; timezone zeitzone|tz|time zone; deal opportunity;
ticket incident;
invoicedate|invoice date|issue date|issued on|issued at|date issued|bill date|date of issue;
orderdate|order date|ordered on|ordered at|date ordered|placed on|placed at|order placed|purchase date|purchased on;
transactiondate|transaction date|posting date|posted on; invoice rechnung factura facture bill;
contract vertrag contrat contrato agreement; customer client kunde kundin buyer;
supplier vendor lieferant proveedor fournisseur;
contact kontakt ansprechpartner contacto|contact person;
salesrep salesperson seller verkaufer|sales rep|sales person|account executive|sales agent;
csm|customer success manager|success manager|cs manager|customer success owner|customer success rep;
accountmanager kundenbetreuer|account manager|key account manager;
agent assignee|assigned to|assigned agent|responsible agent|assigned user|assigned rep;
requester reporter|reported by|requested by|opened by|submitted by|submitter|raised by;
manager vorgesetzter boss supervisor|reports to|line manager|direct manager|reports to id;
optout unsubscribed|opt out|do not email|email opt out|email unsubscribed|unsubscribed from emails|has opted out of email|opted out of email|no email|unsubscribed from all email;
optin subscribed consent|opt in|opted in to;
donotcall donotphone|do not call|do not allow phone|no phone call|do not allow phone call|do not phone|no call|dont call;
bounced|hard bounced; tag label schlagwort; gender sex geschlecht;
picture photo avatar image logo foto|profile picture|profile photo|profile image|profile pic;
likelihood probability chance wahrscheinlichkeit|win probability|win likelihood|likelihood to win|deal probability|close probability|probability percent|confidence percent;
mrr|monthly recurring revenue|monthly revenue recurring|recurring monthly revenue;
arr|annual recurring revenue|annual revenue recurring|yearly recurring revenue|annualized recurring revenue|recurring annual revenue;
acv|annual contract value|yearly contract value; tcv|total contract value;
ltv clv cltv|lifetime value|customer lifetime value|life time value;
aov|average order value|average basket value|mean order value;
nps|net promoter score|nps score|net promoter;
csat|customer satisfaction|satisfaction rating|satisfaction score|customer satisfaction score|csat score|csat rating;
sla|service level agreement|service level; icp|ideal customer profile;
mql|marketing qualified lead|marketing qualified; sql|sales qualified lead|sales qualified;
mfa 2fa|two factor authentication|multi factor authentication|two factor|two step verification;
os|operating system; qbr|quarterly business review|business review;
duedate due dueby|due date|due at|due on|due by|deadline|payment due|payment due date|date due;
billing billto facturation facturacion|bill to|invoice to|sold to|bill address|billing address;
shipping shipto delivery deliver liefer|ship to|ship address|shipping address|deliver to; mailing postal correspondence|po box;
billingcycle|billing cycle|billing period|billing frequency|billing interval|invoice frequency|payment frequency|billing term period|charge frequency;
paymentterm zahlungsbedingungen|payment term|terms of payment|net terms|payment condition;
paymentmethod|payment method|payment type|method of payment|pay method|default payment method|payment instrument|payment method on file;
exchangerate|exchange rate|fx rate|fx|conversion rate|currency rate|currency exchange rate;
balance saldo solde;
outstanding unpaid|open balance|outstanding balance|amount outstanding|balance due|amount due|outstanding amount|open amount|total due|remaining balance;
overdue delinquent|past due|overdue amount|overdue balance; paid bezahlt|settled;
grandtotal|grand total|total amount|total price|amount total|gross amount|order total|invoice total|total value;
subtotal|sub total|net amount|net total|total before tax|subtotal before tax|total excl tax|amount without tax|total excluding tax;
totaltax|total tax|tax total|tax amount|amount tax|sales tax amount;
seat license licence|user license;
seatcount|seat count|number of seats|number of licenses|number of users|license count|user count|seats purchased|paid seats|licensed seats|seats bought|seat quantity|purchased seats|license quantity;
count|number of|total number of|count of|how many;
coupon voucher promo promotion gutschein|promo code|promotion code|coupon code|voucher code|discount code;
plan tarif abo abonnement;
planname|plan name|subscription plan|plan tier|current plan|subscription tier|product plan;
renewal renew verlangerung;
renewaldate|renewal date|renewal on|renews at|renews on|contract renewal|contract renewal date|next renewal|next renewal date|renewal due;
start begin commence since seit; end expire expiry expiration finish until till ende;
cancel cancellation kundigung terminated termination churn; trial probe testphase;
goalive golive|go live|live date|launch date|went live; kickoff|kick off;
signup registered registration|sign up|signup date|sign up date|registered on|registered at|joined at|joined on|date joined|join date|signup time;
lastlogin|last login|last sign in|last log in|last login at;
lastseen|last seen|last active|last activity|last seen at|last active at|last activity date|last event date|last request;
lastcontacted|last contacted|last contact date|last contacted on|last touch|last outreach;
nextstep|next step|next action; nextactivity|next activity|next activity date|next task;
lossreason|loss reason|lost reason|reason for loss|closed lost reason|reason lost|why lost|lost because|reason lost deal|deal lost reason;
wonreason|won reason|win reason|closed won reason|reason won|won because;
externalid|external id|external identifier|external key|foreign id|external reference;
uniqueid|unique id|unique identifier|record id|object id|internal id|system id|id number|guid|uuid;
founded|year founded|founded in|year started|founded year|year established|established in|date founded|foundation year;
ticker|ticker symbol|stock symbol|stock ticker|trading symbol;
leadscore|lead score|lead rating score; campaign kampagne campagne; utmsource|utm source;
utmmedium|utm medium; utmcampaign|utm campaign|campaign utm;
trackingnumber|tracking number|shipment tracking|tracking code|tracking id;
shipmethod carrier|shipping method|ship via|delivery method|shipping carrier|shipping service|ship mode;
shippingcost freight|shipping cost|freight amount|shipping amount|shipping fee|delivery cost|freight cost|shipping charge|delivery fee|shipping total;
warehouse lager|stock location; cost kosten; margin profit|gross margin|gross profit;
percent percentage prozent; category kategorie categoria; channel kanal; team group squad;
approver|approved by; signed signature unterschrift; competitor wettbewerber konkurrent rival;
assistant assistent secretary;
domain|web domain|domain name|email domain|company domain|website domain;
username login userid|user name|login name|user login; version release; environment env;
attachment anhang file; forecastcategory|forecast category;
expectedrevenue|expected revenue|weighted amount|weighted value|weighted revenue|expected amount|forecast amount|expected value|estimated revenue|estimated value;
firstresponse|first response|first reply|first responded|first answered;
resolved solved gelost|resolution date; resolution solution|resolution text; escalated escalation;
iban|bank account|bank account number|account iban|bank details|bank account details;
registrationnumber|registration number|company registration number|company number|commercial register number|business registration number|company registration;
creditlimit|credit limit|credit line|max credit;
pricelist pricebook|price list|price book|price level|pricebook id|rate card;
price preis prix precio; product produkt producto item artikel article;
amountpaid|amount paid|paid amount|total paid; middle second;
main primary principal default haupt preferred;
alternate alternative secondary backup other additional extra alt; latest last recent newest;
original first initial erst;
lifecycle|lifecycle stage|life cycle stage|lifecycle status|customer lifecycle;
persona|buyer persona; latitude lat|geo latitude; longitude lng lon|geo longitude;
ipaddress ip|ip address; barcode ean upc gtin; weight gewicht; color colour farbe;
behavior behaviour engagement; organizer host; location standort place; headquarter hq;
active enabled aktiv; inactive disabled deactivated inaktiv|is inactive|not active;
deleted removed; test sandbox;
salesforceid|salesforce id|salesforce account id|salesforce record id; territory region gebiet;
taxable|tax liable|liable for tax|subject to tax|is taxable; taxexempt|tax exempt|exempt from tax;
autorenew|auto renew|auto renewal|renews automatically|automatic renewal;
autopay|auto pay|auto charge|auto collection|autopay enabled|collect payments automatically|charge automatically|automatic payment;
seniority|employment seniority|seniority level|job level;
termmonths|contract term|term months|contract length|contract duration|contract months|term length|contract term months|term in months|contract term in months|initial term|subscription term|months of contract
`;

/** Akin: worth an offer, never filled in. */
export const kin = `
amount value total balance price cost fee revenue sales sum; value worth size volume;
tier level grade rank rating segment class; type category kind classification nature group;
status state stage phase lifecycle standing condition; health score rating index;
owner manager salesrep csm accountmanager agent lead executive representative responsible;
phone mobile workphone homephone direct; phone call; company name customer parent;
customer company contact person; contact person lead user requester member profile subscriber;
person user member people; note description summary detail text body message content;
subject title name topic summary; title position role jobtitle function; name title label caption;
number id code no reference key identifier; externalid id reference uniqueid key;
salesrep agent owner seller; csm manager success owner;
start created signed signup effective activation opened; start since;
end close cancel duedate renewal; end resume; renewal renewaldate contract end;
closedate close end; modified updated changed; updated changed synced; headcount seat size people;
seatcount seat quantity user count license; quantity count number amount; lifetime total;
priority severity importance urgency; rating temperature priority; website domain;
territory area zone sales; state region territory; source channel referrer medium origin;
campaign program source; location city region; product plan item service package offering sku;
plan tier package product edition subscription level; interval cycle frequency period;
billingcycle period interval frequency; paymentterm term net; discount rebate reduction coupon;
percent rate ratio; likelihood risk score percent; won win; lost loss;
lastseen lastlogin last activity; lastcontacted last contact reach;
replied heard response reply answer inbound; inbound received incoming;
outbound sent contacted outgoing; optout bounced blocked; optin permission newsletter subscription;
requester customer contact user author; agent responder owner;
ticket request conversation case issue; case issue problem; fullname name; firstname original; lastname latest; end valid;
billing invoice bill; rate price percent ratio; tag keyword topic; order transaction;
order salesorder purchaseorder; invoice document transaction; invoice number; date day;
orderdate transactiondate date start created; invoicedate transactiondate date created;
duedate deadline end expected; duedate payment; billing primary; shipping destination recipient;
work business office; home private personal; domestic home base company; gross total;
grandtotal total amount sum; outstanding balance open due unpaid overdue; overdue due receivable;
receivable outstanding owed; tax vat duty; taxid registrationnumber number; margin profit percent;
reason cause feedback why; competitor rival; kickoff start begin;
golive launch start activation onboarding; onboarding implementation setup;
resolved closed done completed; completed finished done onboarded; actual real final;
expected estimated planned requested predicted forecast projected target scheduled next;
admin administrator; language country; street address; assistant contact; department team function;
team queue unit; industry segment type naics; persona role; seniority level; birthday age;
picture url; username email; login signin; bought purchased paid licensed;
used use active consumed; workspace team tenant; legal entity subsidiary;
subsidiary company entity branch office; customer buyer end; distributor partner reseller channel;
approver manager; weight size; usage consumption; satisfaction csat score; risk probability;
active status inactive; gdpr consent legal privacy; consent permission optin;
behavior activity score; note comment message memo; sms mobile text; memo message;
gateway processor; metered usage
`;

/** Short for one or more words. */
export const shorthand = `
acct account; addr address; addl additional; amnt amount; amt amount; appt appointment;
attn attention; auth authentication; avg average; bal balance; bday birthday; bus business;
cat category; cert certificate; chg change; cmt comment; cnt count; co company; comm communication;
comms communication; conf confirmation; cont contact; corp corporate; cr credit; ctry country;
curr currency; cust customer; dept department; desc description; descr description;
dest destination; dev development; diff difference; disc discount; dist distribution; doc document;
docs document; dt date; eff effective; emp employee; eng engineering; est estimated;
exec executive; exp expiration; ext external; fname firstname; freq frequency; fr first response;
govt government; hist history; hrs hours; ident identifier; impl implementation; inc income;
ind industry; info information; init initial; int internal; intl international; inv invoice;
lbl label; lic license; lname lastname; loc location; mgmt management; mgr manager; mid middle;
misc miscellaneous; mktg marketing; mo months; mos months; msg message; mth month; nbr number;
no number; num number; nr number; oppty opportunity; opp opportunity; ops operations; ord order;
org organization; orig original; pct percent; perc percent; perm permission; ph phone; pmt payment;
pref preferred; prev previous; prio priority; prob probability; prod product; prog program;
proj project; prop property; pt point; purch purchase; pwd password; qual qualified; qtr quarter;
rcvd received; rec record; recv received; ref reference; reg registration; rel relationship;
rep representative; req request; resp response; rev revenue; sat satisfaction; sched schedule;
seg segment; sfdc salesforce; sf salesforce; sig signature; spec specification; sq square;
std standard; sub subscription; subs subscription; svc service; temp temperature; terr territory;
tkt ticket; tot total; tran transaction; trans transaction; tx transaction; txn transaction;
upd updated; usr user; val value; ver version; vol volume; whse warehouse; wk week; wt weight;
xfer transfer; yr year; yrs years
`;

/** They rule each other out. */
export const opposites = `
billing shipping mailing home workphone registered; mobile workphone homephone fax home; start end;
firstname lastname fullname middlename; first last next previous; original latest;
created updated closedate duedate resolved; creator modifier; expected actual; minimum maximum;
wonreason lossreason; won lost; open closed; optin optout; monthly annual quarterly weekly daily;
mrr arr acv tcv; gross net; receivable payable; credit debit; sent received opened clicked;
utmsource utmmedium utmcampaign utmterm utmcontent; subtotal grandtotal totaltax;
street street2 city zip state country; primary alternate; main alternate; mql sql; active inactive;
inbound outbound; sms email; phone email; parent child; buy sell; approved rejected;
start renewaldate; created start; latitude longitude; width height length depth; taxable taxexempt
`;

/** Say what something is of, or of what form: they tell less than the rest. */
export const light =
  'company contact customer person user deal ticket order invoice lead member profile record subscription agreement people ' +
  'total name id number code date time type value text key address information detail count url by flag indicator';
/** Say next to nothing when only one side has them. */
export const faint = 'main current data own overall app system date time id number selected';
/** Left out. */
export const fillers =
  'the of a an in to for and or is has was be are your our my their his her its with from field custom hs c cf new s de der die das la le el los du des von für we you it this that as per via';
