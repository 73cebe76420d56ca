/**
 * What business software calls its fields. Plain text, because that is the smallest and the easiest to extend:
 * entries end with `;`, `_` joins the words of a phrase. Words are compared by their stems, phrases are read as names
 * are, with the entries above them, and hold in any order: `date_added` is *Added at* too.
 */

/** Same meaning: one may stand for the other. The first gives the meaning its name. */
export const meanings = `
number nummer numero;id identifier;date timestamp datetime datum fecha;time hour;percent percentage prozent;
count number_of how_many anzahl;annual yearly annually;name full_name display_name nombre;auto automatic automatically;
main primary principal default haupt preferred;alternate alternative secondary backup other additional extra alt second;
latest last recent newest;original first initial erst;actual real;minimum min lowest;maximum max highest cap ceiling;
total gesamt;expected estimated planned;response respond reply answer;risk risiko;level stufe;text_message sms;
frequency interval cycle;reason cause because why grund motivo raison;lost lose loss closed_lost;won win closed_won;
company account organization business firm corporation employer empresa firma unternehmen entreprise societe;
customer client buyer shopper kunde kunden cliente;supplier vendor lieferant proveedor;person people individual;
contact kontakt ansprechpartner contact_person;candidate applicant;user benutzer;deal opportunity;job requisition;
employee worker workforce staff mitarbeiter headcount head_count company_size number_of_employee team_size;
invoice rechnung factura facture;product item article artikel;shop store;
order auftrag bestellung pedido commande sales_order;contract agreement vertrag;
plan tarif abo subscription_plan plan_tier plan_name product_plan;team group squad gruppe;owner record_owner;
email mail correo e_email email_address;phone telephone tel telefon telefono contact_number;
mobile cell cellular cellphone handy movil mobile_phone;fax fax_phone;
work_phone company_phone office_phone;work_email company_email office_email;home_phone private_phone;direct_phone direct_line direct_dial;
personal private home;salutation honorific anrede name_title name_prefix;
first_name forename vorname prenom given_name;middle_name;last_name surname nachname apellido nom family_name;
street strasse rue street_address address_line_1 street_line_1;street_2 address_line_2 address_2 line_2 apartment;
zip postcode plz postal zip_code;city town locality municipality stadt ort ville ciudad;
state;title;province bundesland state_province state_region state_code;country land pais country_code country_region;
language locale sprache langue idioma lang;timezone tz time_zone;latitude lat;longitude lng lon;
domain web_domain email_domain company_domain;
website homepage web_site web_page home_page web_address website_url company_website;
linkedin linkedin_profile linkedin_page;picture photo avatar image logo profile_picture;
revenue turnover umsatz annual_revenue annual_sales;industry branche secteur sector vertical;
founded year_founded year_started;ticker stock_symbol ticker_symbol;
birthday birthdate dob geburtstag geburtsdatum birth_date date_of_birth;gender sex;
job_title job_role position_title job_position;department abteilung division;
manager supervisor boss reports_to line_manager direct_manager;
severity severity_level;seniority seniority_level job_level;
salary pay wage compensation gehalt base_pay annual_pay;hired hire hire_date date_of_joining employment_start;
employment_type employee_type;resume cv;apply application applied;nationality citizenship;ssn social_security;
vacation pto leave holiday;description beschreibung;note memo remark notiz bemerkung;subject betreff subject_line;
created erstellt entered date_added;
updated modified changed edited last_updated modification system_modstamp change_date;
amount betrag montant importe sum;currency wahrung devise moneda currency_code currency_iso_code;
price preis prix precio;cost kosten;quantity qty menge;discount rabatt remise;
tax vat gst iva tva mwst steuer;status statut estado;
stage phase pipeline_stage sales_stage deal_stage;priority urgency;converted conversion;tag label;timeline timeframe;
source lead_source original_source traffic_source;
probability likelihood chance probability_percent win_probability deal_probability close_probability;
weighted_amount weighted_value expected_revenue expected_amount expected_value;competitor rival;
start begin beginn inicio debut since seit;end expire expiry finish fin until till ende valid_until valid_to;
cancel kundigung churn;renewal renew contract_renewal next_renewal renewal_due;
go_live live_date launch_date went_live;kickoff kick_off;signup joining registered registration sign_up;
login sign_in log_in;last_login;last_seen last_active last_request;last_activity last_event;
last_contacted last_contact last_touch last_outreach;approved approval;approver approved_by;expense spend spent spending;
sales_rep salesperson seller sales_person account_executive sales_agent;
csm customer_success_manager success_manager cs_manager;account_manager customer_rep;
agent assignee assigned_to assigned_agent assigned_user assigned_rep;requester reporter reported_by requested_by opened_by
raised_by;creator author created_by added_by;modifier updated_by;
opt_out unsubscribed opted_out email_opt_out do_not_email no_email;opt_in subscribed opted_in;
do_not_call do_not_phone no_phone_call;bounced bounce hard_bounced email_bounced;
persona buyer_persona;lifecycle lifecycle_stage life_cycle lifecycle_status;
mrr monthly_recurring_revenue;arr annual_recurring_revenue annualized_recurring_revenue;
acv annual_contract_value;tcv total_contract_value;ltv clv lifetime_value customer_ltv;aov average_order_value;
nps net_promoter nps_score;csat satisfaction customer_csat csat_score csat_rating;sla service_level_agreement;
icp ideal_customer_profile;mql marketing_qualified_lead;sql sales_qualified_lead;
mfa multi_factor two_factor mfa_authentication;os operating_system;qbr business_review;ctr click_rate click_through_rate;
billing bill bill_to invoice_to sold_to invoice_address billing_address;
shipping delivery deliver liefer ship_to ship_address shipping_address deliver_to;mailing correspondence po_box;
due due_by deadline payment_due fecha_limite;invoice_date billing_date issue_date;
order_date placed_date order_placed purchase_date;posting_date transaction_date;
billing_frequency billing_period invoice_frequency payment_frequency charge_frequency;
payment_term terms_of_payment net_terms payment_condition;
payment_method payment_type pay_method payment_instrument payment_method_on_file;
exchange_rate fx_rate fx currency_rate;
outstanding unpaid owed outstanding_balance outstanding_amount open_balance open_amount balance_due amount_due total_due
remaining_balance;overdue delinquent past_due;overdue_amount overdue_balance;
grand_total total_amount total_price gross_amount order_total invoice_total total_value;
subtotal sub_total net_amount net_total total_before_tax subtotal_before_tax;
tax_total tax_amount;paid_amount total_paid amount_received;
unit_price list_price price_per_unit unit_amount unit_cost sales_price msrp;
seat license licence user_license;paid_seats seats_purchased seats_bought;
coupon voucher promo promotion coupon_code discount_code;
external_id external_key foreign_id external_reference;unique_id record_id object_id internal_id system_id;
sku product_sku product_code product_number part_number;purchase_order po p_o purchase_order_number po_number customer_po;
tax_id ustid gstin ein tax_number tax_registration_number;registration_number company_registration
company_registration_number;shipping_method carrier ship_via delivery_method shipping_carrier;
shipping_cost freight freight_amount shipping_amount shipping_fee shipping_charge shipping_total;
warehouse stock_location;margin profit gross_margin gross_profit;credit_limit credit_line;
price_list price_book price_level rate_card;bank_account bank_account_detail bank_account_number;bic swift swift_code;
unit uom unit_of_measure;ledger general_ledger;legal_entity entity;resolved solved resolution_date;resolution solution;
username user_name login_name;environment env;taxable tax_liable subject_to_tax;
auto_pay auto_payment auto_charge auto_collection;
active enabled aktiv;inactive disabled deactivated not_active;deleted removed archived;
salesforce_id salesforce_account_id crm_id crm_account_id;territory sales_territory;
contract_term contract_length contract_duration contract_months term_months term_length subscription_term laufzeit;
ip_address ip;barcode ean upc gtin;headquarter hq;behavior engagement;location site standort;
percent_complete percent_done progress
`;

/** Akin: worth an offer, never filled in. */
export const kin = `
amount value total balance price cost fee revenue budget size;value worth size volume;
tier level grade rank rating segment class plan;type category kind classification nature group model;
status state stage phase lifecycle condition outcome;health score rating index result;
owner manager sales_rep csm account_manager agent lead executive representative responsible recruiter coordinator;
phone mobile work_phone home_phone direct_phone;submitter requester;
customer company contact person;contact person lead user requester member profile subscriber candidate employee;
note description summary detail text body message content comment feedback;
subject title name topic summary;title name position role job_title function;name label caption;
number id code reference key;external_id id reference unique_id key;
start created signed signup effective activation opened hired since available earliest;
end close cancel due renewal left terminated expected;renewal contract end resume;
employee seat size people user;paid_seats seat quantity user count;quantity count number amount inventory stock;
priority severity importance urgency;rating temperature priority;website domain url;
territory area zone sales region;province state region;source channel referrer medium method origin via;
campaign program source;location city region office branch;product plan service package offering sku;
plan package product edition subscription;frequency period;
discount rebate coupon;percent rate ratio margin;probability risk score percent;
last_seen last_login last_activity last_contacted latest activity contact;
inbound received incoming response;outbound sent send outgoing touch;
open active unresolved;ticket request conversation case issue incident problem;tag keyword topic;
invoice document transaction billing number order;order_date posting_date invoice_date date start created;due payment;
shipping destination recipient fulfillment;work business office;grand_total total amount gross;
outstanding balance open due unpaid overdue overdue_amount receivable;tax_id registration_number number ssn;
reason feedback;go_live launch start activation onboarding;onboarding implementation setup;
resolved closed done completed finished;expected requested predicted forecast projected target scheduled next desired;
team department function queue;industry segment type;used use active consumed usage;workspace team tenant;
legal_entity subsidiary company ownership;active status inactive;gdpr consent privacy;
consent permission opt_in newsletter subscription;workplace remote hybrid office;
bot ai automation;from minimum since start;to maximum until end;rejected declined refused lost;
brand manufacturer make supplier;salary bonus commission equity;equity stock option share grant;
file attachment document;partner reseller channel distributor;reminder dunning;
private confidential;shared visible;bank_account iban;device platform os;term payment_term contract_term;work_email email
`;

/** Short for one or more words. */
export const shorthand = `
acct account;addr address;amt amount;ap payable;ar receivable;auth authentication;avg average;cust customer;curr currency;
dept department;desc description;dt date;emp employee;est estimated;exec executive;exp expire;ext external;
fname first name;fr first response;gl ledger;hrs hour;inv invoice;lname last name;mgr manager;mo month;msg message;
nbr number;no number;num number;nr number;opp opportunity;org organization;orig original;pct percent;ph phone;pmt payment;
prev previous;reg registration;rep representative;rev revenue;sfdc salesforce;sf salesforce;sev severity;seg segment;std standard;sub subscription;prd period;ref reference;freq frequency;txn transaction;trx transaction;ts date;yr year
`;

/** They rule each other out. */
export const opposites = `
billing shipping mailing personal work registered;mobile work_phone home_phone fax;start end;
first_name last_name middle_name;original latest next previous;created updated due resolved closed;
expected actual;minimum maximum;lost won;open closed;opt_in opt_out;monthly annual quarterly weekly daily;
gross net;receivable payable;credit debit;sent received opened clicked;source medium campaign term content;
subtotal grand_total tax_total;street street_2 city zip state province country;main alternate;active inactive;inbound outbound;
text_message email phone;parent child
`;

/**
 * What tells a date, what a number, what a text; then what records are of: in a list of companies *Company phone* is
 * *Phone*.
 */
export const kinds = `
date birthday created updated renewal due login seen activity contacted go_live kickoff signup hired
resolved start end;
count quantity amount revenue employee seat percent balance outstanding subtotal mrr arr acv tcv ltv aov score discount
probability price cost rate salary margin total nps budget limit;
email name street city website domain description note language industry id number type status by code phone mobile url
reason;
company contact customer person user deal ticket order invoice lead member profile record subscription contract
conversation case task project product candidate job application event campaign payment vendor
`;

/** The form of something: they tell less than the rest. */
export const forms = 'total name id date code type value text key detail count by';
/** Say next to nothing when only one side has them. */
export const faint =
  'main current data own overall app system time number selected information address flag url';
/** Left out. */
export const fillers =
  'when the of a an in to at on for and or is has was be been are can your our my their his her its with from all field hs c cf new s de der die das la le el los du des von für we you it this that as per via';
