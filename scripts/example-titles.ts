/**
 * Job titles of an invented ministry of health, in the manner of real staff lists: ranks, acronyms, slips of the
 * keyboard, capitals, stray spaces, gender forms, two posts in one. Each line holds how many staff have the title
 * and the title exactly as it is to stand in the list. No title is taken from a person's record.
 */

/** The language of a region's lists, and the kind of place where the titles occur. */
export interface TitleGroup {
  readonly language: 'en' | 'fr';
  readonly places: readonly ('hospital' | 'centre' | 'office')[];
  readonly lines: readonly string[];
}

/** All titles with their numbers of staff. */
export const TITLE_GROUPS: readonly TitleGroup[] = [
  {
    language: 'en',
    places: ['hospital', 'centre'],
    lines: lines(
      '38 Enrolled Nurse|5 ENROLLED NURSE|3 Enrolled Nurse |2 Enroled Nurse|4 Senior Enrolled Nurse|' +
        '17 Registered Nurse|3 Registered Nurse (RN)|5 Nursing Officer Grade II|3 Nursing Officer Gr. I|' +
        '3 Senior Nursing Officer|1 Principal Nursing Officer|4 Nurse/Midwife|2 Nurse - Midwife|' +
        '5 Registered Midwife|3 Enrolled Midwife|1 midwife|6 Community Health Nurse|19 CHEW|3 Junior CHEW|' +
        '5 CHO|4 Community Health Officer|3 Community Health Extension Worker|' +
        '2 Community Health Volunteer Supervisor|11 Clinical Officer|2 Snr Clinical Officer|' +
        '2 Clinical Officer (Anaesthesia)|5 Nursing Assistant|4 Nurse Aide|3 Ward Attendant|' +
        '3 Pharmacy Technician|2 Pharm. Tech.|2 Dispenser|4 Medical Laboratory Technician|2 Lab Technician|' +
        '1 Lab. Tech II|3 Lab Attendant|2 Medical Records Assistant|2 Medical Records Clerk|' +
        '1 Records Officer|2 Health Records & Information Officer|2 Dental Therapist|1 Dental Assistant|' +
        '2 Environmental Health Officer|2 Environmental Health Assistant|1 Public Health Inspector|' +
        '1 Nutritionist|1 Nutrition Officer|2 Vaccinator|2 HTS Counsellor|1 Mentor Mother|' +
        '1 Adherence Counsellor|1 Facility In-Charge|1 Health Centre In-Charge|1 Deputy In-charge|' +
        '1 Maternity In-Charge|8 Driver|2 DRIVER|1 Ambulance Driver|4 Security Guard|2 Watchman|3 Cleaner|' +
        '2 Groundsman|1 Handyman|2 Cook|1 Dhobi|1 Laundry Attendant|2 Casual Worker|1 Plumber / Electrician|' +
        '1 Store Keeper|1 Storekeeper II',
    ),
  },
  {
    language: 'en',
    places: ['hospital'],
    lines: lines(
      '4 Medical Officer|2 SMO|1 PMO|1 Senior Medical Officer|1 Medical Officer Special Grade|' +
        '2 House Officer|1 Intern Doctor|2 Medical Registrar|1 Consultant Physician|1 Consultant Obs/Gynae|' +
        '1 Consultant Surgeon|1 Paediatrician|1 Senior Consultant, Orthopaedics|1 Dental Surgeon|' +
        '1 Medical Superintendent|1 Matron|1 Hospital Matron|1 Nursing Sister|3 Nurse (Theatre)|' +
        '2 Theatre Technician|1 Theatre Attendant|1 Anaesthetic Nurse|2 Pharmacist|1 Principal Pharmacist|' +
        '2 Radiographer|1 X-Ray Technician|1 Sonographer|2 Physiotherapist|1 Occupational Therapist|' +
        '1 Orthopaedic Technologist|1 Biomedical Engineer|1 Biomed Tech|2 Medical Social Worker|' +
        '1 Mortuary Attendant|1 Hospital Administrator|1 Hospital Secretary|2 Accountant|1 Accounts Clerk|' +
        '1 Cashier|1 Telephone Operator|2 Receptionist|1 Tailor|1 Optometrist|1 Ophthalmic Clinical Officer|' +
        '1 Psychiatric Nurse|1 ICU Nurse|2 Nurse Tutor',
    ),
  },
  {
    language: 'en',
    places: ['office'],
    lines: lines(
      '1 Regional Director of Health Services|1 Deputy Director, Public Health|2 HMIS Officer|' +
        '1 HMIS Focal Person|2 M&E Officer|1 M & E Assistant|1 Data Entry Clerk|1 EPI Focal Point|' +
        '1 Malaria Programme Coordinator|1 TB/Leprosy Supervisor|1 Disease Surveillance Officer|' +
        '1 Health Promotion Officer|1 Reproductive Health Coordinator|1 Cold Chain Technician|' +
        '1 Logistics Officer|1 Procurement Officer|1 Human Resource Officer|1 Principal HR Officer|' +
        '1 Internal Auditor|1 Planning Officer|1 Statistician|1 ICT Officer|2 Secretary|1 Personal Secretary|' +
        '1 Office Assistant|1 Messenger|1 Account Assistant|1 Driver Gd III|1 ENTOMOLOGIST',
    ),
  },
  {
    language: 'fr',
    places: ['hospital', 'centre'],
    lines: lines(
      "30 Infirmier d'Etat|4 IDE|5 Infirmière d'Etat|3 INFIRMIER|2 Infirmier(ère) breveté(e)|" +
        "2 Infirmier auxiliaire|2 infirmier diplomé d’État|1 Infimier|16 Sage-femme|3 Sage femme d'Etat|" +
        "2 SAGE FEMME |1 Maïeuticien / Sage-femme d'Etat|4 Accoucheuse auxiliaire|2 Accoucheuse|22 ASC|" +
        '3 Agent de santé communautaire|1 Agent de Santé Communautaire (ASC)|3 Aide-soignante|' +
        '2 Aide soignant|1 Fille de salle|2 Garçon de salle|4 TLM|2 Technicien de laboratoire|1 Laborantin|' +
        '1 Laborantine|2 Technicien supérieur de labo|2 Assistant médical|' +
        '1 Assistant Médical, responsable USP|2 Préparateur en pharmacie|2 Gérant de pharmacie|' +
        "1 Vendeur en pharmacie|2 Assistant d'hygiène|1 Agent vaccinateur|2 Agent de saisie|" +
        '1 Responsable CPN|1 Major|1 Infirmier chef de poste|1 Chef de poste|3 Chauffeur|1 CHAUFFEUR|' +
        '1 Chauffeur-ambulancier|3 Gardien|1 Gardien de nuit|1 Agent de sécurité (Gardien)|' +
        "2 Agent d'entretien|1 Femme de ménage|1 Manoeuvre|1 Jardinier|2 Comptable|1 Caissière|1 Magasinier|" +
        "1 Agent d'accueil|1 Secrétaire|1 Statisticien / Agent de saisie",
    ),
  },
  {
    language: 'fr',
    places: ['hospital'],
    lines: lines(
      '3 Médecin généraliste|1 Medecin|1 Médecin chef|1 Chirurgien|1 Gynécologue obstétricien|1 Pédiatre|' +
        '1 Chirurgien-dentiste|1 Pharmacien|2 TSS en anesthésie-réanimation|1 Aide anesthésiste|' +
        '1 Instrumentiste|1 Chef service Chirurgie|1 Chef service maternité|1 Surveillant général|' +
        "1 Surveillante d'unité de soins|1 Directeur|1 Gestionnaire|1 Kinésithérapeute|" +
        '1 Manipulateur en radiologie|1 Technicien de maintenance biomédicale|1 Assistante sociale|' +
        '1 Psychologue clinicien|1 Cuisinier|1 Buandier|1 Lingère|1 Agent de la morgue|' +
        "1 Electricien / plombier|1 Ophtalmologue|1 Infirmier d'Etat spécialisé en santé mentale",
    ),
  },
  {
    language: 'fr',
    places: ['office'],
    lines: lines(
      '1 Directeur régional de la santé|1 Directeur préfectoral de la santé|1 Point focal PEV|' +
        "1 Chargé du suivi-évaluation|1 Chargé de l'information sanitaire|1 Chargé SNIS|1 Epidémiologiste|" +
        "1 Chargé de la chaîne de froid|1 Chargé de l'hygiène et assainissement|" +
        '1 Responsable des ressources humaines|1 Chef division Administration et Finances|1 Logisticien|' +
        '1 Informaticien|1 Planificateur|1 Secrétaire de direction|1 Attaché de direction|' +
        '1 Comptable matières|1 Chauffeur mécanicien|1 Planton|1 Archiviste|' +
        '1 Chargé de communication / mobilisation sociale',
    ),
  },
];

function lines(list: string): readonly string[] {
  return list.split('|');
}
