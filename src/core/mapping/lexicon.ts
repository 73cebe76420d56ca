/**
 * Vocabulary of field names in business software. Plain text is the smallest form and the easiest to extend:
 * entries end with `;`, and `_` joins the words of a phrase. Words are compared by their stems. Phrases are
 * read as names are, with the entries above them, and match in any word order: `date_added` covers *Added
 * at* too.
 */

/** Groups of words with the same meaning. The first word names the meaning. */
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
created create erstellt entered date_added;
updated update modified changed edited last_updated modification system_modstamp change_date;
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

/**
 * Groups of related words: worth an offer, never filled in. The order of groups, here and below, compresses
 * best.
 */
export const kin = `
start from since minimum;invoice_date posting_date date order_date start created;person user candidate contact
requester subscriber employee profile lead member;document file attachment;requester submitter;grand_total total
amount gross;shipping destination recipient fulfillment;equity grant option share stock;text description note
detail body summary message content comment feedback;inventory amount quantity count number stock;payment due;
overdue_amount overdue balance outstanding due open unpaid receivable;open unresolved active;dunning reminder;
contract renewal resume end;bank_account iban;industry type segment;number code key id reference;use used usage
consumed active;plan package edition product subscription;number document transaction billing order invoice;product
offering plan package sku service;direct_phone mobile work_phone home_phone phone;work office business;priority
temperature rating;classification category type nature kind group model;worth size value volume;reason feedback;
size value total balance price cost amount revenue budget fee;health score index result rating;class level rank
grade rating segment tier plan;severity importance priority urgency;confidential private;consent gdpr privacy;
frequency period;region province state;sent touch outbound outgoing send;response incoming inbound received;coupon
discount rebate;setup onboarding implementation;visible shared;region area territory sales zone;workspace team
tenant;location branch office region city;workplace office hybrid remote;supplier manufacturer make brand;
registration_number tax_id number ssn;last_seen activity last_activity last_contacted last_login latest contact;
partner channel reseller distributor;percent probability risk score;owner recruiter representative responsible
sales_rep agent account_manager executive lead manager csm coordinator;percent rate margin ratio;done closed
resolved completed finished;ticket request conversation case incident issue problem;url website domain;
contract_term payment_term term;paid_seats seat user count quantity;active inactive status;automation bot ai;end
cancel close renewal due expected terminated left;equity salary commission bonus;start created opened signup hired
effective signed since activation available earliest;maximum end until to;start launch onboarding go_live
activation;status state outcome lifecycle stage phase condition;name label caption;topic title name subject
summary;requested forecast predicted scheduled expected target projected next desired;legal_entity ownership company
subsidiary;job_title role position title function;department queue function team;work_email email;os platform
device;unique_id external_id key id reference;declined refused rejected lost;medium channel referrer via method
source origin;permission consent newsletter opt_in subscription;topic tag keyword;contact customer company person;
campaign source program;employee seat user people size
`;

/** Abbreviations of one or more words. */
export const shorthand = `
std standard;ts date;ref reference;dt date;rep representative;trx transaction;sev severity;inv invoice;prd
period;reg registration;cust customer;emp employee;msg message;prev previous;sub subscription;rev revenue;ar
receivable;fname first name;mo month;freq frequency;org organization;fr first response;amt amount;est
estimated;gl ledger;lname last name;curr currency;yr year;auth authentication;exec executive;pmt payment;dept
department;addr address;ph phone;ap payable;opp opportunity;avg average;hrs hour;pct percent;txn transaction;
seg segment;num number;nr number;nbr number;no number;mgr manager;acct account;sf salesforce;exp expire;sfdc
salesforce;ext external;desc description;orig original
`;

/** Groups of words that exclude each other. */
export const opposites = `
start end;net gross;shipping personal mailing billing registered work;payable receivable;mobile work_phone
home_phone fax;text_message phone email;opt_in opt_out;last_name first_name middle_name;quarterly annual monthly
weekly daily;active inactive;grand_total subtotal tax_total;street_2 province state zip country street city;won
lost;medium campaign source term content;debit credit;maximum minimum;inbound outbound;received clicked opened
sent;created updated closed resolved due;closed open;actual expected;alternate main;child parent;previous latest
next original
`;

/**
 * Words that suggest a date, a number, a text; then kinds of records: in a list of companies *Company phone*
 * is *Phone*.
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

/** Words for the form of a value, which weigh less than others. */
export const forms = 'total name id date code type value text key detail count by';
/** Words that mean almost nothing when only one side has them. */
export const faint =
  'main current data own overall app system time number selected information address flag url';
/** Words that are ignored. */
export const fillers =
  'when the of a an in to at on for and or is has was be been are can your our my their his her its with from all field hs c cf new s de der die das la le el los du des von für we you it this that as per via';
