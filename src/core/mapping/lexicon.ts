/**
 * What business software calls its fields. Plain text, because that is the smallest and the easiest to extend:
 * entries end with `;`, `_` joins the words of a phrase. Phrases are read as names are, with the entries above them,
 * and hold in any order: `phone_mobile` is *Cell telephone* too.
 */

/** Same meaning: one may stand for the other. The first gives the meaning its name. */
export const meanings = `
number nummer numero;id identifier guid uuid;date timestamp datetime datum fecha;time hour;percent percentage prozent;
count number_of how_many anzahl;annual yearly annually;name full_name display_name complete_name nombre;
main primary principal default haupt preferred;alternate alternative secondary backup other additional extra alt second;
latest last recent newest;original first initial erst;actual real;minimum min lowest;maximum max highest cap ceiling;
total gesamt;expected estimated planned;response respond reply answer;risk risiko;level stufe;text_message sms;
frequency interval cycle;reason cause grund motivo raison;lost lose loss closed_lost;won win closed_won;
company account organization business firm corporation employer empresa firma unternehmen entreprise societe azienda;
customer client buyer shopper kunde kunden cliente;supplier vendor lieferant proveedor fournisseur;person people individual;
contact kontakt ansprechpartner contacto contact_person;candidate applicant;user benutzer;
deal opportunity;employee worker workforce staff mitarbeiter headcount head_count company_size number_of_employee team_size;
invoice rechnung factura facture;product item article artikel produkt producto;shop store;
order auftrag bestellung pedido commande sales_order;contract agreement vertrag contrat contrato;job requisition;
plan tarif abo subscription_plan plan_tier plan_name product_plan;team group squad gruppe;owner record_owner;
email mail courriel correo e_email email_address;phone telephone tel telefon telefono contact_number;
mobile cell cellular cellphone handy movil portable mobile_phone gsm;fax fax_phone;
work_phone company_phone office_phone;home_phone private_phone;direct_phone direct_line direct_dial;
personal private home;salutation honorific anrede name_title form_of_address name_prefix;
first_name forename vorname prenom given_name;middle_name;last_name surname nachname apellido nom family_name;
street strasse rue street_address address_line_1 street_line_1;street_2 address_line_2 address_2 line_2 apartment suite;
zip postcode plz postal zip_code;city town locality municipality stadt ort ville ciudad;
state province bundesland state_region state_code;country land pais country_code country_region;
language locale sprache langue idioma lang;timezone tz time_zone;latitude lat;longitude lng lon;
domain web_domain email_domain company_domain website_domain;
website homepage webpage web_site web_page home_page web_address website_url site_url company_website;
linkedin linkedin_profile linkedin_page linkedin_company_page;picture photo avatar image logo foto headshot profile_picture;
revenue turnover umsatz annual_revenue annual_sales;industry branche secteur sector vertical;
founded year_founded founded_in year_started year_established;ticker stock_symbol ticker_symbol;
birthday birthdate dob geburtstag geburtsdatum birth_date date_of_birth;gender sex;
job_title job_role position_title job_position;department abteilung division;
manager supervisor boss vorgesetzter reports_to line_manager direct_manager;
severity severity_level;seniority seniority_level job_level;
salary pay wage compensation remuneration gehalt base_pay annual_pay;hired hire hire_date date_of_joining employment_start;
employment_type employee_type;resume cv curriculum_vitae;apply application applied;nationality citizenship;
ssn social_security_number;terminated termination;vacation pto leave holiday;
description beschreibung descripcion;note memo remark notiz bemerkung;subject betreff asunto subject_line;
created creation create erstellt entered date_added added_at added_on;
updated update modified changed edited last_updated modification system_modstamp change_date;
amount betrag montant importe sum;currency wahrung devise moneda currency_code currency_iso_code;
price preis prix precio;cost kosten;quantity qty menge cantidad;discount rabatt remise descuento;
balance saldo;tax vat gst iva tva mwst steuer;status statut estado;
stage phase pipeline_stage sales_stage deal_stage;priority urgency prioritat prioridad;converted conversion;
category kategorie categoria;tag label;campaign kampagne;timeline timeframe;
source lead_source original_source traffic_source source_of_hire;
probability likelihood chance wahrscheinlichkeit probability_percent win_probability probability_to_win deal_probability
close_probability confidence_percent;
weighted_amount expected_revenue weighted_value weighted_revenue expected_amount forecast_amount expected_value;
lost_reason why_lost lost_because;won_reason won_because;competitor rival;
start begin beginn commence inicio debut since seit;
end expire expiration expiry finish fin until till ende valid_until valid_to;
cancel cancellation kundigung churn;renewal renew contract_renewal next_renewal renewal_due;
go_live live_date launch_date went_live;kickoff kick_off;signup joining registered registration sign_up;
last_login last_sign_in last_log_in last_signed_in;last_seen last_active last_request;last_activity last_event;
last_contacted last_contact last_touch last_outreach;approved approval;approver approved_by;expense spend spending;
sales_rep salesperson seller sales_person account_executive sales_agent;
csm customer_success_manager success_manager cs_manager;account_manager key_account_manager customer_rep;
agent assignee assigned_to assigned_agent assigned_user assigned_rep;requester reporter reported_by requested_by opened_by
raised_by;creator author created_by added_by entered_by;modifier updated_by last_updated_by;
opt_out unsubscribed opted_out email_opt_out do_not_email no_email;opt_in subscribed opted_in;
do_not_call do_not_phone no_phone_call no_call;bounced bounce hard_bounced email_bounced;
persona buyer_persona;lifecycle lifecycle_stage life_cycle_stage lifecycle_status;
mrr monthly_recurring_revenue;arr annual_recurring_revenue annualized_recurring_revenue;
acv annual_contract_value;tcv total_contract_value;ltv clv cltv lifetime_value customer_lifetime_value lifetime_expense;
aov average_order_value;nps net_promoter nps_score;csat satisfaction customer_csat csat_score csat_rating;
sla service_level_agreement;icp ideal_customer_profile;mql marketing_qualified_lead;sql sales_qualified_lead;
mfa multi_factor_authentication two_factor mfa_authentication;os operating_system;qbr quarterly_business_review business_review;
ctr click_rate click_through_rate;cpc cost_per_click;roas return_on_ad_expense;
billing bill bill_to invoice_to sold_to invoice_address billing_address;
shipping delivery deliver liefer ship_to ship_address shipping_address deliver_to;mailing correspondence po_box;
due due_by deadline payment_due fecha_limite;invoice_date billing_date issue_date issued_on issued_at;
order_date ordered_date ordered_at placed_date order_placed purchase_date purchased_date;
posting_date transaction_date posted_date posted_at;
billing_frequency billing_period invoice_frequency payment_frequency charge_frequency;
payment_term terms_of_payment net_terms payment_condition;
payment_method payment_type method_of_payment pay_method payment_instrument payment_method_on_file;
exchange_rate fx_rate fx currency_rate;paid settled;
outstanding unpaid owed outstanding_balance outstanding_amount outstanding_total open_balance open_amount balance_due
amount_due total_due remaining_balance amount_remaining;overdue delinquent past_due;overdue_amount overdue_balance;
grand_total total_amount total_price gross_amount order_total invoice_total total_value;
subtotal sub_total net_amount net_total total_before_tax total_excl_tax total_excluding_tax subtotal_before_tax;
total_tax tax_amount;amount_paid total_paid amount_received;
unit_price list_price price_each price_per_unit rate_per_unit unit_amount unit_cost sales_price msrp retail_price;
seat license licence user_license;seat_count seats_purchased paid_seats licensed_seats seats_bought seat_quantity;
coupon voucher promo promotion promo_code coupon_code discount_code;
external_id external_key foreign_id external_reference;unique_id record_id object_id internal_id system_id id_number;
sku product_code product_number part_number stock_keeping_unit material_number;
purchase_order po purchase_order_number po_number customer_po;
tax_id ustid gstin ein abn tax_number tax_registration_number tax_reg_number fiscal_code tax_payer_id;
registration_number company_registration company_registration_number commercial_register_number;
shipping_method carrier ship_via delivery_method shipping_carrier;
shipping_cost freight freight_amount shipping_amount shipping_fee shipping_charge shipping_total shipping_price;
warehouse stock_location;margin profit gross_margin gross_profit;credit_limit credit_line;
price_list price_book price_level rate_card;bank_account bank_account_detail bank_account_number;bic swift;
unit uom unit_of_measure;ledger_account general_ledger_account;legal_entity entity;
resolved solved resolution_date;resolution solution;escalated escalation;
username login user_name login_name;environment env;handle slug;
taxable tax_liable liable_for_tax subject_to_tax;tax_exempt exempt_from_tax;
auto_renew renews_automatically automatic_renewal;auto_pay auto_charge auto_collection
charge_automatically automatic_payment collect_payments_automatically;
active enabled aktiv;inactive disabled deactivated not_active;deleted removed archived;
salesforce_id salesforce_account_id crm_id crm_account_id;territory sales_territory;
contract_term contract_length contract_duration contract_months term_months term_length subscription_term months_of_contract
laufzeit;ip_address ip;barcode ean upc gtin;color farbe;headquarter hq;behavior engagement;location site standort;
percent_complete percent_done progress
`;

/** Akin: worth an offer, never filled in. */
export const kin = `
amount value total balance price cost fee revenue budget;value worth size volume;
tier level grade rank rating segment class plan;type category kind classification nature group model;
status state stage phase lifecycle condition outcome;health score rating index result;stage step;
owner manager sales_rep csm account_manager agent lead executive representative responsible recruiter coordinator;
phone mobile work_phone home_phone direct_phone;company name customer;submitter requester;
customer company contact person;contact person lead user requester member profile subscriber candidate employee;
note description summary detail text body message content comment feedback;
subject title name topic summary;title name position role job_title function;name title label caption;
number id code reference key identifier;external_id id reference unique_id key;
start created signed signup effective activation opened hired since available earliest;
end close cancel due renewal left terminated;end resume;renewal contract end;updated synced;
employee seat size people user;seat_count seat quantity user count license;quantity count number amount inventory stock;
priority severity importance urgency;rating temperature priority;website domain url;
territory area zone sales region;state region;source channel referrer medium method origin via;
campaign program source;location city region office branch;product plan service package offering sku;
plan package product edition subscription;frequency period recurrence schedule;
discount rebate reduction coupon;percent rate ratio;probability risk score percent;
last_seen last_login last_activity latest activity;last_contacted last_activity latest reach contact;
heard response inbound;inbound received incoming;outbound sent send outgoing touch;open opened click clicked;
open active unresolved;due end;ticket request conversation case issue incident;issue problem case;
tag keyword topic;order transaction;invoice document transaction billing number;
order_date posting_date date start created;invoice_date posting_date date created;due end expected;due payment;
billing main;shipping destination recipient fulfillment;work business office;gross total;
grand_total total amount;outstanding balance open due unpaid overdue overdue_amount;overdue due receivable;
tax_id registration_number number ssn;margin profit percent;reason cause feedback why;
go_live launch start activation onboarding;onboarding implementation setup;resolved closed done completed;
completed finished done;expected requested predicted forecast projected target scheduled next desired;
language country;street address;team department function queue;industry segment type;persona role;
used use active consumed usage;workspace team tenant;legal_entity subsidiary company ownership;
active status inactive;gdpr consent privacy;consent permission opt_in newsletter subscription;
behavior activity score;text_message mobile;workplace remote hybrid office;bot ai automation;
from minimum since start;to maximum until end;rejected declined refused lost;brand manufacturer make supplier;
ctr rate click;gateway processor;impressions view;salary bonus commission equity;equity stock option share grant;
skill competency;file attachment document;release version;test sandbox;partner reseller channel distributor;
assessment test exam;score result;reminder dunning;hold block stop;private confidential hidden;
shared visible public;picture url;bank_account iban;terminated left end;device platform os;estimate story point;
mailing postal;payment_term term net;contract_term term
`;

/** Short for one or more words. */
export const shorthand = `
acct account;addr address;amt amount;ap payable;appt appointment;ar receivable;auth authentication;avg average;
cat category;cnt count;co company;comms communication;corp corporate;cust customer;curr currency;ctry country;
dept department;desc description;descr description;doc document;dt date;emp employee;est estimated;exec executive;
exp expiration;ext external;fname first name;freq frequency;fr first response;gl ledger;hrs hour;info information;
intl international;inv invoice;lic license;lname last name;loc location;mgr manager;mktg marketing;mo month;msg message;
nbr number;no number;num number;nr number;oppty opportunity;opp opportunity;ord order;org organization;orig original;
pct percent;ph phone;pmt payment;prd period;pref preferred;prev previous;prio priority;prob probability;prod product;
proj project;qtr quarter;rcvd received;ref reference;reg registration;rel relationship;rep representative;req request;
resp response;rev revenue;sched schedule;seg segment;sev severity;sfdc salesforce;sf salesforce;spec specification;
std standard;sub subscription;svc service;temp temperature;terr territory;tkt ticket;tot total;tran transaction;
trans transaction;trx transaction;ts date;txn transaction;upd updated;usr user;val value;ver version;whse warehouse;
wk week;yr year
`;

/** They rule each other out. */
export const opposites = `
billing shipping mailing personal work registered;mobile work_phone home_phone fax;start end;
first_name last_name middle_name;original latest next previous;created updated due resolved closed;
creator modifier;expected actual;minimum maximum;lost won;open closed;opt_in opt_out;
monthly annual quarterly weekly daily;mrr arr acv tcv;gross net;receivable payable;credit debit;sent received opened clicked;
source medium campaign term content;subtotal grand_total total_tax;street street_2 city zip state country;main alternate;
mql sql;active inactive;inbound outbound;text_message email;phone email;parent child;buy sell;approved rejected;
start renewal;latitude longitude;width height length depth;taxable tax_exempt;in out
`;

/** What tells a date, what a number, what a text. */
export const kinds = `
date birthday created updated renewal due order_date invoice_date posting_date last_login last_seen last_activity
last_contacted go_live kickoff signup hired resolved start end;
count quantity amount revenue employee percent balance outstanding grand_total subtotal total_tax mrr arr acv tcv ltv aov
unit_price shipping_cost seat_count score exchange_rate credit_limit discount probability weighted_amount price cost rate
salary amount_paid overdue_amount margin total nps budget percent_complete weight;
email first_name last_name name street city website domain description note language industry id number type status by
code phone mobile url reason
`;

/** What records are of: in a list of companies *Company phone* is *Phone*. */
export const things =
  'company contact customer person user deal ticket order invoice lead member profile record subscription contract ' +
  'conversation case task project product candidate job application event campaign payment vendor';
/** The form of something: they tell less than the rest. */
export const forms =
  'total name id date code type value text key detail count url by flag indicator';
/** Say next to nothing when only one side has them. */
export const faint = 'main current data own overall app system time number selected information address';
/** Left out. */
export const fillers =
  'when the of a an in to at on for and or is has was be been are can your our my their his her its with from all field hs c cf new s de der die das la le el los du des von für we you it this that as per via';
