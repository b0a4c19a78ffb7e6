/** Words by which the columns of a staff list are known, in many languages. */

/**
 * Lower-case words of a header, without accents.
 *
 * @example headerWords('Intitulé_duPoste') // ['intitule', 'du', 'poste']
 */
export function headerWords(header: string): readonly string[] {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Title headers, surest first. The position in this list is the rank. */
export const TITLE_NAMES: readonly (readonly string[])[] = [
  names(
    'job title, jobtitle, position title, post title, occupation title, occupational title, ' +
      'title of post, title of position, title of job, name of post, name of position, position name, ' +
      'job name, designation title, professional title, work title, role title, staff designation, ' +
      'job position, intitule du poste, intitule de poste, intitule de l emploi, intitule emploi, ' +
      'intitule poste, intitule de la fonction, libelle du poste, libelle poste, libelle emploi, ' +
      'libelle de l emploi, libelle fonction, titre du poste, titre de poste, titre de l emploi, ' +
      'denomination du poste, poste occupe, fonction occupee, fonction exercee, emploi occupe, ' +
      'nombre del puesto, nombre del cargo, titulo del puesto, titulo del cargo, denominacion del puesto, ' +
      'puesto de trabajo, denominacion del cargo, nome do cargo, titulo do cargo, designacao do cargo, ' +
      'posto de trabalho, berufsbezeichnung, stellenbezeichnung, tatigkeitsbezeichnung, ' +
      'funktionsbezeichnung, dienstbezeichnung, positionsbezeichnung, nazwa stanowiska, stanowisko pracy, ' +
      'nazwa zawodu, munkakor megnevezese, foglalkozas megnevezese, beosztas megnevezese, ' +
      'наименование должности, название должности, назва посади, naziv radnog mesta, naziv radnog mjesta, ' +
      'radno mesto, radno mjesto, nazev pozice, pracovni pozice, nazov pozicie, pracovna pozicia, ' +
      'denumirea functiei, titolo del lavoro, functietitel, functiebenaming, funktiebenaming, is unvani, ' +
      'المسمى الوظيفي, jina la cheo, nama jabatan, 职位名称',
  ),
  names(
    'designation, occupation, job, position, post, fonction, poste, emploi, puesto, cargo, ocupacion, ' +
      'ocupacao, funcao, funcion, beruf, tatigkeit, stelle, funktion, stanowisko, zawod, munkakor, ' +
      'beosztas, foglalkozas, должность, профессия, занятие, посада, професія, професия, длъжност, ' +
      'functie, beroep, mansione, qualifica, occupazione, posizione, functia, ocupatia, posicao, yrke, ' +
      'befattning, tjanst, stilling, stillingsbetegnelse, ammattinimike, tehtavanimike, ammatti, amet, ' +
      'ametikoht, amats, pareigos, pozice, povolani, pozicia, povolanie, zanimanje, delovno mesto, ' +
      'επαγγελμα, θεση, unvan, gorev, meslek, jabatan, pekerjaan, chuc danh, chuc vu, cheo, wadhifa, kazi, ' +
      'الوظيفة, المهنة, وظيفة, 职位, 职务, 职业, 職種, 직업, 직위, ตำแหน่ง, पद, पदनाम, পদবী',
  ),
  names(
    'profession, profesion, profissao, professione, cadre, role, title, titre, titulo, intitule, ' +
      'libelle, staff cadre, professional cadre, corps, metier, qualification cadre, staff category, ' +
      'titles',
  ),
];

/** Words that show that a column is about a post but does not name it. */
export const NOT_A_TITLE: ReadonlySet<string> = new Set(
  (
    'id ids code codes no nr num number numero nummer numer date since depuis email phone tel start end debut fin count total salary ' +
    'salaire isco soc cito noc kldb esco previous former precedent precedente anterior ancien supervisor reporting filled vacant ' +
    'budget matricule kod номер код дата'
  ).split(' '),
);

/** Words that make a match weaker, because the column more often holds the rank or the kind of post. */
export const WEAKER_TITLE: ReadonlySet<string> = new Set(
  'grade level niveau nivel step group groupe grupo category categorie categoria type tipo typ status statut class classe scale echelon'.split(
    ' ',
  ),
);

/** Context headers, surest first. */
export const CONTEXT_NAMES = {
  tasks: names(
    'tasks, main tasks, duties, main duties, job description, description of duties, responsibilities, ' +
      'task description, taches, principales taches, description du poste, description des taches, ' +
      'attributions, missions, tareas, funciones, descripcion del puesto, tarefas, atribuicoes, aufgaben, ' +
      'tatigkeitsbeschreibung, zadania, zakres obowiazkow, feladatok, обязанности, description, ' +
      'main job tasks, what do you do, kind of work, description de poste, descripcion de funciones, ' +
      'descripcion de tareas, funciones principales, principales funciones, tareas principales, descripcion, ' +
      'principais tarefas, descricao das tarefas, descricao do cargo, descricao, aufgabenbeschreibung, ' +
      'stellenbeschreibung, beschreibung, opis stanowiska, opis pracy, obowiazki, opis, popis prace, ' +
      'munkakori leiras, atributii, sarcini, descriere, mansioni, compiti, descrizione, taken, omschrijving, ' +
      'arbetsuppgifter, arbeidsoppgaver, opgaver, tehtavat, opis poslova, должностные обязанности, ' +
      'основные обязанности, описание, обов язки, опис, المهام, المهام الوظيفية, الوصف الوظيفي, الوصف, ' +
      'uraian tugas, tugas, deskripsi, gorevler, is tanimi, nhiem vu, mo ta cong viec, majukumu, 工作内容, 职责',
  ),
  industry: names(
    'industry, economic activity, sector of activity, branch of activity, sector, secteur d activite, ' +
      'secteur, branche d activite, branche, activite economique, sector de actividad, rama de actividad, ' +
      'industria, setor de atividade, wirtschaftszweig, wirtschaftsbereich, branza, agazat, отрасль',
  ),
  facility: names(
    'facility type, type of facility, health facility type, institution type, type de structure, ' +
      'type d etablissement, type de formation sanitaire, tipo de establecimiento, facility, ' +
      'health facility, facility name, name of facility, etablissement, formation sanitaire, ' +
      'structure sanitaire, structure, hospital, hopital, institution, workplace, work place, ' +
      'duty station, place of work, lieu d affectation, affectation, establecimiento, centro de trabajo, ' +
      'unidad de salud, unidade sanitaria, estabelecimento, einrichtung, placowka, intezmeny, учреждение, ' +
      'employer, employeur',
  ),
  qualification: names(
    'qualification, qualifications, highest qualification, professional qualification, education, ' +
      'education level, level of education, diploma, degree, diplome, niveau d etudes, niveau d etude, ' +
      'formation, titulo academico, estudios, formacion, formacao, habilitacoes, qualifikation, ' +
      'ausbildung, abschluss, wyksztalcenie, vegzettseg, образование',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Forms of address and of academic degree: a "title" column that holds these is about the person. */
export const SALUTATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof eng rev sir madam hon mister doctor professor m mme mlle monsieur madame mademoiselle me pr sr sra srta ' +
    'don dona herr frau fraulein pan pani dipl ing phd md'
  ).split(' '),
);

function names(list: string): readonly string[] {
  return list.split(', ');
}
