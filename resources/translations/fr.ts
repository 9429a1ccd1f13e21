<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ctdesk</name>
    <message numerus="no">
      <source>  Row {row}, {name}: {what}</source>
      <translation>  Ligne {row}, {name} : {what}</translation>
    </message>
    <message numerus="yes">
      <source>  and {n} more</source>
      <translation>
        <numerusform>  et {n} autre</numerusform>
        <numerusform>  et {n} autres</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message numerus="no">
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message numerus="no">
      <source>+212 5 37 00 00 00</source>
      <translation>+212 5 37 00 00 00</translation>
    </message>
    <message numerus="no">
      <source>, </source>
      <translation>, </translation>
    </message>
    <message numerus="no">
      <source>17-19/7/2012 or July 2012</source>
      <translation>17-19/7/2012 ou juillet 2012</translation>
    </message>
    <message numerus="no">
      <source>17/7/1975 or 1975</source>
      <translation>17/7/1975 ou 1975</translation>
    </message>
    <message numerus="no">
      <source>17/7/2012</source>
      <translation>17/7/2012</translation>
    </message>
    <message numerus="no">
      <source>9:30</source>
      <translation>9:30</translation>
    </message>
    <message numerus="no">
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message numerus="no">
      <source>A backup of “{name}” is dated {date}, which has not come yet; check the date of this computer.</source>
      <translation>Une sauvegarde de « {name} » porte la date du {date}, qui est à venir ; vérifiez la date de cet ordinateur.</translation>
    </message>
    <message numerus="no">
      <source>A cell with an arrow has a list: choose from it, so that it is understood.</source>
      <translation>Une cellule à flèche ouvre une liste : choisissez-y la réponse, afin qu’elle soit comprise.</translation>
    </message>
    <message numerus="no">
      <source>A copy of “{name}” outside the book is not encrypted: whoever has the file can read it. Delete it when it is no longer needed.</source>
      <translation>Une copie de « {name} » hors du registre n’est pas chiffrée : quiconque a le fichier peut le lire. Supprimez-la dès qu’elle n’est plus utile.</translation>
    </message>
    <message numerus="no">
      <source>A country by name or code, a group such as Sahel, or a region.</source>
      <translation>Un pays par son nom ou son code, un groupe comme Sahel, ou une région.</translation>
    </message>
    <message numerus="no">
      <source>A country is its name or code, a group such as Sahel, or a region such as Africa.</source>
      <translation>Un pays s’écrit par son nom ou son code, un groupe comme Sahel ou une région comme Afrique.</translation>
    </message>
    <message numerus="no">
      <source>A country represented, invited or meant to benefit.</source>
      <translation>Un pays représenté, invité ou bénéficiaire.</translation>
    </message>
    <message numerus="no">
      <source>A country's code has two letters, such as MA; correct it.</source>
      <translation>Le code d’un pays a deux lettres, par exemple MA ; corrigez-le.</translation>
    </message>
    <message numerus="no">
      <source>A date is a day, month or year, as 2012-07 or “July 2012”, or a word such as today.</source>
      <translation>Une date est un jour, un mois ou une année, comme 2012-07 ou « juillet 2012 », ou un mot comme aujourd’hui.</translation>
    </message>
    <message numerus="no">
      <source>A day, month or year; .. spans a range.</source>
      <translation>Un jour, un mois ou une année ; .. forme un intervalle.</translation>
    </message>
    <message numerus="no">
      <source>A day, month or year; &gt; and &lt; compare, .. spans a range.</source>
      <translation>Un jour, un mois ou une année ; &gt; et &lt; comparent, .. forme un intervalle.</translation>
    </message>
    <message numerus="no">
      <source>A form has no column “{column}”; choose among: {known}.</source>
      <translation>Un formulaire n’a pas de colonne « {column} » ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>A form has up to {most} empty rows; ask for fewer.</source>
      <translation>Un formulaire a au plus {most} lignes vides ; demandez-en moins.</translation>
    </message>
    <message numerus="no">
      <source>A keyword with a colon asks one thing of it, as in country:ML after:2020; a minus leaves out, “or” allows one or the other. Suggestions open while you type: Down, then Enter takes one. Ctrl+Up brings earlier searches back, Escape empties the box.</source>
      <translation>Un mot-clé suivi de deux-points pose une condition, comme country:ML after:2020 ; un signe moins exclut, « or » admet l’un ou l’autre. Des suggestions s’ouvrent pendant la saisie : flèche vers le bas, puis Entrée pour en choisir une. Ctrl+Haut rappelle les recherches précédentes, Échap vide la zone.</translation>
    </message>
    <message numerus="no">
      <source>A link is asked for by words of its name or by its short id, as in org:O12.</source>
      <translation>Un lien se demande par des mots de son nom ou par son identifiant court, comme dans org:O12.</translation>
    </message>
    <message numerus="no">
      <source>A minus leaves out what follows it</source>
      <translation>Un moins écarte ce qui le suit</translation>
    </message>
    <message numerus="no">
      <source>A mistake is underlined with a sentence; the last good result stays.</source>
      <translation>Une erreur est soulignée et expliquée ; le dernier résultat juste reste.</translation>
    </message>
    <message numerus="no">
      <source>A number; &gt; and &lt; compare, .. spans a range.</source>
      <translation>Un nombre ; &gt; et &lt; comparent, .. forme un intervalle.</translation>
    </message>
    <message numerus="no">
      <source>A passphrase has at most {longest} characters; shorten it.</source>
      <translation>Une phrase secrète compte au plus {longest} caractères ; raccourcissez-la.</translation>
    </message>
    <message numerus="no">
      <source>A passphrase needs at least {shortest} characters; a short sentence of four or five words is good and easy to keep.</source>
      <translation>Une phrase secrète doit compter au moins {shortest} caractères ; une courte phrase de quatre ou cinq mots convient et se retient facilement.</translation>
    </message>
    <message numerus="no">
      <source>A person needs a name; type a given name, a family name or the original script.</source>
      <translation>Une personne doit avoir un nom ; indiquez un prénom, un nom de famille ou le nom dans l’écriture d’origine.</translation>
    </message>
    <message numerus="no">
      <source>A printed table holds {most} rows and this one has {rows}; narrow the search, or export to XLSX or CSV.</source>
      <translation>Un tableau imprimé contient au plus {most} lignes et celui-ci en a {rows} ; précisez la recherche, ou exportez en XLSX ou CSV.</translation>
    </message>
    <message numerus="no">
      <source>A quotation mark in row {row} of {place} is never closed; close it or take it out, and try again.</source>
      <translation>Dans {place}, un guillemet ouvert à la ligne {row} n’est jamais fermé ; fermez-le ou supprimez-le, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>A recommendation is accepted before it is carried out; set that first.</source>
      <translation>Une recommandation doit être acceptée avant d’être appliquée ; indiquez d’abord son acceptation.</translation>
    </message>
    <message numerus="no">
      <source>A recovery code has {wanted} letters and digits and you typed {typed}; compare it with the printed sheet.</source>
      <translation>Un code de secours compte {wanted} lettres et chiffres et vous en avez tapé {typed} ; comparez votre saisie avec la feuille imprimée.</translation>
    </message>
    <message numerus="no">
      <source>A search holds {limit} characters; shorten this one of {length}.</source>
      <translation>Une recherche tient en {limit} caractères ; raccourcissez celle-ci, qui en a {length}.</translation>
    </message>
    <message numerus="no">
      <source>A search holds {limit} words; delete some of these.</source>
      <translation>Une recherche tient en {limit} mots ; supprimez-en quelques-uns.</translation>
    </message>
    <message numerus="no">
      <source>A search is saved as “{name}” already; choose another name.</source>
      <translation>Une recherche est déjà enregistrée sous le nom « {name} » ; choisissez un autre nom.</translation>
    </message>
    <message numerus="no">
      <source>A search is saved of one of the pages {known}; correct it.</source>
      <translation>Une recherche s’enregistre pour l’une des pages {known} ; corrigez-la.</translation>
    </message>
    <message numerus="no">
      <source>A state of its follow-up actions, or one of their statuses.</source>
      <translation>Un état de ses mesures de suivi, ou l’un de leurs statuts.</translation>
    </message>
    <message numerus="no">
      <source>A status and a role are had at an event; name it with --event.</source>
      <translation>Un statut et un rôle se rapportent à un événement ; indiquez-le avec --event.</translation>
    </message>
    <message numerus="no">
      <source>A step was left open; later changes would be counted to it.</source>
      <translation>Une étape est restée ouverte ; les modifications suivantes lui seraient attribuées.</translation>
    </message>
    <message numerus="no">
      <source>A term of its list, or the beginning of one.</source>
      <translation>Un terme de sa liste, ou le début d’un terme.</translation>
    </message>
    <message numerus="no">
      <source>A word finds every word that begins with it; in quotes it must be the whole word.</source>
      <translation>Un mot trouve tout mot qui commence ainsi ; entre guillemets, ce doit être le mot entier.</translation>
    </message>
    <message numerus="no">
      <source>A word that begins with mohamed and one with ala</source>
      <translation>Un mot commençant par mohamed et un par ala</translation>
    </message>
    <message numerus="no">
      <source>A workbook holds {most} rows and this table has {rows}; narrow the search, or export to CSV.</source>
      <translation>Un classeur contient au plus {most} lignes et ce tableau en a {rows} ; précisez la recherche ou exportez en CSV.</translation>
    </message>
    <message numerus="no">
      <source>A year, or years as 2012..2014.</source>
      <translation>Une année, ou des années comme 2012..2014.</translation>
    </message>
    <message numerus="no">
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message numerus="no">
      <source>Acceptance</source>
      <translation>Acceptation</translation>
    </message>
    <message numerus="no">
      <source>Acceptance of recommendations</source>
      <translation>Acceptation des recommandations</translation>
    </message>
    <message numerus="no">
      <source>Acronym</source>
      <translation>Sigle</translation>
    </message>
    <message numerus="no">
      <source>Action</source>
      <translation>Mesure</translation>
    </message>
    <message numerus="no">
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message numerus="no">
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message numerus="no">
      <source>Add at the end</source>
      <translation>Ajouter à la fin</translation>
    </message>
    <message numerus="no">
      <source>Add country…</source>
      <translation>Ajouter un pays…</translation>
    </message>
    <message numerus="no">
      <source>Add instrument, such as 1624…</source>
      <translation>Ajouter un instrument (1624…)</translation>
    </message>
    <message numerus="no">
      <source>Add organisation…</source>
      <translation>Ajouter une organisation…</translation>
    </message>
    <message numerus="no">
      <source>Add person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message numerus="no">
      <source>Add related event…</source>
      <translation>Ajouter un événement lié…</translation>
    </message>
    <message numerus="no">
      <source>Add role</source>
      <translation>Ajouter un rôle</translation>
    </message>
    <message numerus="no">
      <source>Add theme</source>
      <translation>Ajouter un thème</translation>
    </message>
    <message numerus="yes">
      <source>Add {n} people</source>
      <translation>
        <numerusform>Ajout de {n} personne</numerusform>
        <numerusform>Ajout de {n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Add {person} to {event}</source>
      <translation>Ajout : {person} ({event})</translation>
    </message>
    <message numerus="no">
      <source>Add {what}</source>
      <translation>Ajout : {what}</translation>
    </message>
    <message numerus="no">
      <source>Add {what} to {record}</source>
      <translation>Ajout : {what} ({record})</translation>
    </message>
    <message numerus="no">
      <source>Add “{name}” as a new person</source>
      <translation>Ajouter « {name} » comme nouvelle personne</translation>
    </message>
    <message numerus="no">
      <source>Added to the list.</source>
      <translation>Ajouté à la liste.</translation>
    </message>
    <message numerus="no">
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message numerus="no">
      <source>Addressed to</source>
      <translation>Destinataire</translation>
    </message>
    <message numerus="no">
      <source>Addressed to organisation</source>
      <translation>Organisation destinataire</translation>
    </message>
    <message numerus="no">
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message numerus="no">
      <source>Administration</source>
      <translation>Administration</translation>
    </message>
    <message numerus="no">
      <source>Adopted on</source>
      <translation>Adopté le</translation>
    </message>
    <message numerus="no">
      <source>Affiliation</source>
      <translation>Affiliation</translation>
    </message>
    <message numerus="no">
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message numerus="no">
      <source>Age group</source>
      <translation>Tranche d’âge</translation>
    </message>
    <message numerus="no">
      <source>Age groups</source>
      <translation>Tranches d’âge</translation>
    </message>
    <message numerus="no">
      <source>Agenda</source>
      <translation>Ordre du jour</translation>
    </message>
    <message numerus="no">
      <source>All</source>
      <translation>Ensemble</translation>
    </message>
    <message numerus="no">
      <source>All actions</source>
      <translation>Actions</translation>
    </message>
    <message numerus="no">
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message numerus="no">
      <source>All given names, as in the passport; empty for one name only.</source>
      <translation>Tous les prénoms, comme sur le passeport ; vide pour qui ne porte qu’un seul nom.</translation>
    </message>
    <message numerus="no">
      <source>All of these hold</source>
      <translation>Toutes ces conditions</translation>
    </message>
    <message numerus="no">
      <source>All rows</source>
      <translation>Toutes</translation>
    </message>
    <message numerus="yes">
      <source>All {n} matching rows</source>
      <translation>
        <numerusform>{n} ligne trouvée</numerusform>
        <numerusform>Les {n} lignes trouvées</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Already on the list of this event.</source>
      <translation>Figure déjà sur la liste de cet événement.</translation>
    </message>
    <message numerus="no">
      <source>Also</source>
      <translation>Aussi</translation>
    </message>
    <message numerus="no">
      <source>Also recorded before the merge: {what}.</source>
      <translation>Également consigné avant la fusion : {what}.</translation>
    </message>
    <message numerus="no">
      <source>Also sort by this</source>
      <translation>Trier aussi par cette colonne</translation>
    </message>
    <message numerus="no">
      <source>Also there</source>
      <translation>Autres organisations</translation>
    </message>
    <message numerus="no">
      <source>Altered: {what}</source>
      <translation>Altéré : {what}</translation>
    </message>
    <message numerus="no">
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message numerus="no">
      <source>An empty frame stands for a character that the fonts of this program do not have: {codes}.</source>
      <translation>Un cadre vide remplace un caractère absent des polices de ce programme : {codes}.</translation>
    </message>
    <message numerus="no">
      <source>An end needs a start; type the start first.</source>
      <translation>Une fin suppose un début ; indiquez d’abord le début.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more like this.</source>
      <translation>
        <numerusform>Et {n} autre cas semblable.</numerusform>
        <numerusform>Et {n} autres cas semblables.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Another file…</source>
      <translation>Autre fichier…</translation>
    </message>
    <message numerus="no">
      <source>Another folder than the book's own, such as a USB stick.</source>
      <translation>Un autre dossier que celui du registre, par exemple une clé USB.</translation>
    </message>
    <message numerus="no">
      <source>Another line</source>
      <translation>Une autre ligne</translation>
    </message>
    <message numerus="no">
      <source>Another person, day or session; Ctrl goes to the edge, Shift chooses</source>
      <translation>Une autre personne, un autre jour ou une autre séance ; Ctrl va jusqu’au bord, Maj sélectionne</translation>
    </message>
    <message numerus="no">
      <source>Another program is writing to “{name}”; wait a moment and try again.</source>
      <translation>Un autre programme écrit dans « {name} » ; attendez un instant et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>Answer all doubtful</source>
      <translation>Répondre aux doutes</translation>
    </message>
    <message numerus="no">
      <source>Any field</source>
      <translation>N’importe quel champ</translation>
    </message>
    <message numerus="no">
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message numerus="no">
      <source>Arabic, ISO</source>
      <translation>Arabe, ISO</translation>
    </message>
    <message numerus="no">
      <source>Arabic, Mac</source>
      <translation>Arabe, Mac</translation>
    </message>
    <message numerus="no">
      <source>Arabic, Windows</source>
      <translation>Arabe, Windows</translation>
    </message>
    <message numerus="no">
      <source>Arrow keys</source>
      <translation>Flèches</translation>
    </message>
    <message numerus="no">
      <source>As in the passport; badge and certificate are printed from it. Who has one name only writes it here.</source>
      <translation>Comme sur le passeport ; le badge et le certificat en sont tirés. Qui ne porte qu’un seul nom l’inscrit ici.</translation>
    </message>
    <message numerus="no">
      <source>As it should stand in the list of participants.</source>
      <translation>Telle qu’elle doit figurer sur la liste des participants.</translation>
    </message>
    <message numerus="no">
      <source>As printed</source>
      <translation>Forme imprimée</translation>
    </message>
    <message numerus="no">
      <source>As that person writes it</source>
      <translation>Comme la personne l’écrit</translation>
    </message>
    <message numerus="no">
      <source>Ask for it</source>
      <translation>La demander</translation>
    </message>
    <message numerus="no">
      <source>At least one day in July 2012</source>
      <translation>Au moins un jour en juillet 2012</translation>
    </message>
    <message numerus="no">
      <source>At least one day in it.</source>
      <translation>Au moins un jour compris dedans.</translation>
    </message>
    <message numerus="no">
      <source>At least one of these holds</source>
      <translation>Au moins une de ces conditions</translation>
    </message>
    <message numerus="no">
      <source>At least {n} letters; several words are best.</source>
      <translation>Au moins {n} caractères ; plusieurs mots, c’est mieux.</translation>
    </message>
    <message numerus="no">
      <source>At the time of the event</source>
      <translation>Au moment de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Attach file…</source>
      <translation>Joindre un fichier…</translation>
    </message>
    <message numerus="no">
      <source>Attendance</source>
      <translation>Présence</translation>
    </message>
    <message numerus="no">
      <source>Attendance is of a day or of a session; say one of the two.</source>
      <translation>La présence porte sur un jour ou sur une séance ; indiquez l’un des deux.</translation>
    </message>
    <message numerus="no">
      <source>Attendance needs the whole day, such as 17 July 2012; type it.</source>
      <translation>La présence exige une date complète, par exemple 17 juillet 2012 ; indiquez-la.</translation>
    </message>
    <message numerus="yes">
      <source>Attendance of {n} people: {mark}</source>
      <translation>
        <numerusform>Présence de {n} personne : {mark}</numerusform>
        <numerusform>Présence de {n} personnes : {mark}</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Attendance of {person}, {occasion}: {mark}</source>
      <translation>Présence de {person}, {occasion} : {mark}</translation>
    </message>
    <message numerus="no">
      <source>Attribution rule</source>
      <translation>Règle d’attribution</translation>
    </message>
    <message numerus="no">
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message numerus="no">
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message numerus="no">
      <source>Back to one cell</source>
      <translation>Revenir à une seule case</translation>
    </message>
    <message numerus="no">
      <source>Back up the book</source>
      <translation>Sauvegarder le registre</translation>
    </message>
    <message numerus="no">
      <source>Backed up as “{name}”</source>
      <translation>Sauvegarde faite sous « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Backed up today {time}</source>
      <translation>Sauvegardé aujourd’hui à {time}</translation>
    </message>
    <message numerus="no">
      <source>Backed up {date}</source>
      <translation>Sauvegardé le {date}</translation>
    </message>
    <message numerus="no">
      <source>Background</source>
      <translation>Contexte</translation>
    </message>
    <message numerus="no">
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message numerus="no">
      <source>Beneficiary countries</source>
      <translation>Pays bénéficiaires</translation>
    </message>
    <message numerus="no">
      <source>Beneficiary country</source>
      <translation>Pays bénéficiaire</translation>
    </message>
    <message numerus="no">
      <source>Biography</source>
      <translation>Biographie</translation>
    </message>
    <message numerus="no">
      <source>Bodies that adopt instruments</source>
      <translation>Organes qui adoptent les instruments</translation>
    </message>
    <message numerus="no">
      <source>Body</source>
      <translation>Organe</translation>
    </message>
    <message numerus="no">
      <source>Book setting</source>
      <translation>Réglage du registre</translation>
    </message>
    <message numerus="no">
      <source>Book settings</source>
      <translation>Réglages du registre</translation>
    </message>
    <message numerus="no">
      <source>Books</source>
      <translation>Registres</translation>
    </message>
    <message numerus="no">
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message numerus="no">
      <source>Both were at {event}: their roles, presence and remarks are joined.</source>
      <translation>Les deux étaient à {event} : leurs rôles, leur présence et leurs remarques sont réunis.</translation>
    </message>
    <message numerus="yes">
      <source>Both were at {n} more events.</source>
      <translation>
        <numerusform>Les deux étaient à {n} autre événement.</numerusform>
        <numerusform>Les deux étaient à {n} autres événements.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Brackets hold together what belongs together, also behind a keyword.</source>
      <translation>Les parenthèses réunissent ce qui va ensemble, aussi derrière un mot-clé.</translation>
    </message>
    <message numerus="no">
      <source>Brackets stand {limit} deep at most; delete some of these.</source>
      <translation>Les parenthèses s’emboîtent {limit} fois au plus ; supprimez-en quelques-unes.</translation>
    </message>
    <message numerus="no">
      <source>Bring a list of people here</source>
      <translation>Apportez ici une liste de personnes</translation>
    </message>
    <message numerus="no">
      <source>Bringing the records to the new form…</source>
      <translation>Mise des fiches à la nouvelle forme…</translation>
    </message>
    <message numerus="no">
      <source>Build a search</source>
      <translation>Composer une recherche</translation>
    </message>
    <message numerus="no">
      <source>By day</source>
      <translation>Par jour</translation>
    </message>
    <message numerus="no">
      <source>By delegation, its head first</source>
      <translation>Par délégation, chef en tête</translation>
    </message>
    <message numerus="no">
      <source>By hand: {reason}</source>
      <translation>À la main : {reason}</translation>
    </message>
    <message numerus="no">
      <source>By name</source>
      <translation>Nommés</translation>
    </message>
    <message numerus="no">
      <source>By organisation</source>
      <translation>Par organisation</translation>
    </message>
    <message numerus="no">
      <source>By session</source>
      <translation>Par séance</translation>
    </message>
    <message numerus="no">
      <source>By status</source>
      <translation>Par statut</translation>
    </message>
    <message numerus="no">
      <source>CT Desk</source>
      <translation>CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Came without being listed</source>
      <translation>Venu sans être inscrit</translation>
    </message>
    <message numerus="no">
      <source>Came without being listed; present: {occasion}</source>
      <translation>Venu sans être inscrit ; présent : {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="no">
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message numerus="no">
      <source>Capitals, accents, vowel signs and the Arabic article do not matter.</source>
      <translation>Les majuscules, les accents, les voyelles et l’article arabes ne comptent pas.</translation>
    </message>
    <message numerus="no">
      <source>Carried out</source>
      <translation>Réalisé</translation>
    </message>
    <message numerus="no">
      <source>Carries no personal data about participants</source>
      <translation>Ne contient aucune donnée personnelle sur les participants</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell} of {place} holds more than {most} characters; shorten it and try again.</source>
      <translation>Dans {place}, la cellule {cell} contient plus de {most} caractères ; raccourcissez-la, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell} of {place} is filled, and a list may have {most} columns; delete what stands so far out, or copy the columns of the list to a new file.</source>
      <translation>Dans {place}, la cellule {cell} est remplie, alors qu’une liste peut avoir {most} colonnes ; supprimez ce qui se trouve si loin, ou copiez les colonnes de la liste dans un nouveau fichier.</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell}, {column}</source>
      <translation>Cellule {cell}, {column}</translation>
    </message>
    <message numerus="no">
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message numerus="no">
      <source>Change another field too</source>
      <translation>Modifier aussi un autre champ</translation>
    </message>
    <message numerus="no">
      <source>Change one field of a record, or of several as one step; an empty VALUE empties it. Of several, those that cannot change are left and named, and the exit code is 1.</source>
      <translation>Modifier un champ d’une fiche, ou de plusieurs en une seule étape ; une VALEUR vide l’efface. Parmi plusieurs, celles qui ne peuvent changer sont laissées et nommées, et le code de sortie est 1.</translation>
    </message>
    <message numerus="no">
      <source>Change the chosen cells</source>
      <translation>Modifier les cellules choisies</translation>
    </message>
    <message numerus="no">
      <source>Change {field} of {record}</source>
      <translation>Modification : {field} ({record})</translation>
    </message>
    <message numerus="no">
      <source>Change {field}: {what}</source>
      <translation>Modification de {field} : {what}</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} events</source>
      <translation>
        <numerusform>Modifier {n} événement</numerusform>
        <numerusform>Modifier {n} événements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} follow-ups</source>
      <translation>
        <numerusform>Modifier {n} mesure de suivi</numerusform>
        <numerusform>Modifier {n} mesures de suivi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} organisations</source>
      <translation>
        <numerusform>Modifier {n} organisation</numerusform>
        <numerusform>Modifier {n} organisations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} people</source>
      <translation>
        <numerusform>Modifier {n} personne</numerusform>
        <numerusform>Modifier {n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} recommendations</source>
      <translation>
        <numerusform>Modifier {n} recommandation</numerusform>
        <numerusform>Modifier {n} recommandations</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Changing…</source>
      <translation>Modification en cours…</translation>
    </message>
    <message numerus="no">
      <source>Choices</source>
      <translation>Choix</translation>
    </message>
    <message numerus="no">
      <source>Choose a field and what to put into it.</source>
      <translation>Choisissez un champ et ce qu’il faut y mettre.</translation>
    </message>
    <message numerus="no">
      <source>Choose a field…</source>
      <translation>Choisir un champ…</translation>
    </message>
    <message numerus="no">
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message numerus="no">
      <source>Choose a list of people</source>
      <translation>Choisir une liste de personnes</translation>
    </message>
    <message numerus="no">
      <source>Choose a row to see more of it.</source>
      <translation>Choisissez une ligne pour en voir davantage.</translation>
    </message>
    <message numerus="no">
      <source>Choose an Excel workbook or a CSV file, drop one here, or copy rows in a spreadsheet and press Ctrl+V. You see every row before anything is recorded.</source>
      <translation>Choisissez un classeur Excel ou un fichier CSV, déposez-le ici, ou copiez des lignes dans un tableur et appuyez sur Ctrl+V. Vous voyez chaque ligne avant que rien ne soit enregistré.</translation>
    </message>
    <message numerus="no">
      <source>Choose another file…</source>
      <translation>Choisir un autre fichier…</translation>
    </message>
    <message numerus="no">
      <source>Choose another word above.</source>
      <translation>Choisissez un autre mot ci-dessus.</translation>
    </message>
    <message numerus="no">
      <source>Choose everything in the grid</source>
      <translation>Sélectionner toute la grille</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list, please; the arrow in the cell opens it.</source>
      <translation>Veuillez choisir dans la liste ; la flèche de la cellule l’ouvre.</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list.</source>
      <translation>Choisissez dans la liste.</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list; it serves to count how many women and men take part.</source>
      <translation>Choisissez dans la liste ; cela sert à compter combien de femmes et d’hommes participent.</translation>
    </message>
    <message numerus="no">
      <source>Choose the whole column</source>
      <translation>Sélectionner toute la colonne</translation>
    </message>
    <message numerus="no">
      <source>Choose the whole row</source>
      <translation>Sélectionner toute la ligne</translation>
    </message>
    <message numerus="no">
      <source>Choose them</source>
      <translation>Les sélectionner</translation>
    </message>
    <message numerus="no">
      <source>Choose where…</source>
      <translation>Choisir l’emplacement…</translation>
    </message>
    <message numerus="no">
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message numerus="no">
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message numerus="no">
      <source>City, such as Casablanca</source>
      <translation>Ville, par exemple Casablanca</translation>
    </message>
    <message numerus="no">
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message numerus="no">
      <source>Click a heading to sort by it, with Shift to sort by one column more. Right-click it, or press Alt+Down, to keep a column in sight, move, fit or hide it.</source>
      <translation>Cliquez sur un en-tête pour trier ; avec Maj, pour trier par une colonne de plus. Clic droit, ou Alt+Bas : garder une colonne en vue, la déplacer, l’ajuster ou la masquer.</translation>
    </message>
    <message numerus="no">
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message numerus="no">
      <source>Close CT Desk</source>
      <translation>Fermer CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message numerus="no">
      <source>Colours as the computer has them</source>
      <translation>Couleurs de l’ordinateur</translation>
    </message>
    <message numerus="no">
      <source>Column {letters}</source>
      <translation>Colonne {letters}</translation>
    </message>
    <message numerus="no">
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message numerus="no">
      <source>Columns of the file</source>
      <translation>Colonnes du fichier</translation>
    </message>
    <message numerus="no">
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message numerus="no">
      <source>Compare and merge</source>
      <translation>Comparer et fusionner</translation>
    </message>
    <message numerus="no">
      <source>Completed on</source>
      <translation>Achevée le</translation>
    </message>
    <message numerus="no">
      <source>Concept notes, agendas, lists and reports stand here, kept inside the book. Attach a file, drop files here, or write down a web address below.</source>
      <translation>Les notes conceptuelles, ordres du jour, listes et rapports figurent ici, conservés dans le registre. Joignez un fichier, déposez des fichiers ici ou notez une adresse web ci-dessous.</translation>
    </message>
    <message numerus="no">
      <source>Confidentiality</source>
      <translation>Confidentialité</translation>
    </message>
    <message numerus="no">
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message numerus="no">
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message numerus="no">
      <source>Copy a book as it is now, read the copy back, and print where it is.</source>
      <translation>Copier un registre dans son état actuel, relire la copie et afficher son emplacement.</translation>
    </message>
    <message numerus="no">
      <source>Copy several rows or columns in a spreadsheet first, then paste them here.</source>
      <translation>Copiez d’abord plusieurs lignes ou colonnes dans un tableur, puis collez-les ici.</translation>
    </message>
    <message numerus="no">
      <source>Copy the web address</source>
      <translation>Copier l’adresse web</translation>
    </message>
    <message numerus="no">
      <source>Copy this cell</source>
      <translation>Copier cette cellule</translation>
    </message>
    <message numerus="no">
      <source>Copy what is chosen</source>
      <translation>Copier la sélection</translation>
    </message>
    <message numerus="no">
      <source>Copy what is chosen, with headings</source>
      <translation>Copier la sélection avec les titres</translation>
    </message>
    <message numerus="no">
      <source>Copying the book…</source>
      <translation>Copie du registre…</translation>
    </message>
    <message numerus="no">
      <source>Copying {rows} rows… {percent}</source>
      <translation>Copie de {rows} lignes… {percent}</translation>
    </message>
    <message numerus="no">
      <source>Correct the cell in the file and import it again.</source>
      <translation>Corrigez la cellule dans le fichier et importez-le de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>Counted</source>
      <translation>Comptés</translation>
    </message>
    <message numerus="no">
      <source>Counted without a name</source>
      <translation>Personnes comptées sans être nommées</translation>
    </message>
    <message numerus="no">
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message numerus="no">
      <source>Countries and areas with the names the office prints.</source>
      <translation>Pays et territoires, avec les noms que le bureau imprime.</translation>
    </message>
    <message numerus="no">
      <source>Countries represented</source>
      <translation>Pays représentés</translation>
    </message>
    <message numerus="no">
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message numerus="no">
      <source>Country of the event</source>
      <translation>Pays de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Country represented</source>
      <translation>Pays représenté</translation>
    </message>
    <message numerus="no">
      <source>Create the book</source>
      <translation>Créer le registre</translation>
    </message>
    <message numerus="no">
      <source>Create “{name}”…</source>
      <translation>Créer « {name} »…</translation>
    </message>
    <message numerus="no">
      <source>Currency</source>
      <translation>Monnaie</translation>
    </message>
    <message numerus="no">
      <source>Dark colours</source>
      <translation>Couleurs sombres</translation>
    </message>
    <message numerus="no">
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message numerus="no">
      <source>Date of birth</source>
      <translation>Date de naissance</translation>
    </message>
    <message numerus="no">
      <source>Date precision</source>
      <translation>Précision de la date</translation>
    </message>
    <message numerus="no">
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message numerus="no">
      <source>Dates and place in detail</source>
      <translation>Dates et lieu en détail</translation>
    </message>
    <message numerus="no">
      <source>Dates of birth are kept.</source>
      <translation>Les dates de naissance sont conservées.</translation>
    </message>
    <message numerus="no">
      <source>Dates of birth are kept: the form asks for them.</source>
      <translation>Les dates de naissance sont conservées : le formulaire les demande.</translation>
    </message>
    <message numerus="no">
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message numerus="no">
      <source>Day not set</source>
      <translation>Jour non fixé</translation>
    </message>
    <message numerus="no">
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message numerus="no">
      <source>Delegation: {country}</source>
      <translation>Délégation : {country}</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen entries</source>
      <translation>Supprimer les entrées choisies</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen events</source>
      <translation>Supprimer les événements choisis</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen organisations</source>
      <translation>Supprimer les organisations choisies</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen people</source>
      <translation>Supprimer les personnes choisies</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} records</source>
      <translation>
        <numerusform>Suppression de {n} fiche</numerusform>
        <numerusform>Suppression de {n} fiches</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Delete {record}</source>
      <translation>Suppression : {record}</translation>
    </message>
    <message numerus="no">
      <source>Department</source>
      <translation>Département</translation>
    </message>
    <message numerus="no">
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message numerus="no">
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message numerus="no">
      <source>Directorate, unit or office in it.</source>
      <translation>Direction, service ou bureau au sein de l’organisation.</translation>
    </message>
    <message numerus="no">
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message numerus="no">
      <source>Do again what was undone last.</source>
      <translation>Rétablir ce qui a été annulé en dernier.</translation>
    </message>
    <message numerus="no">
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message numerus="no">
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message numerus="no">
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message numerus="no">
      <source>Done</source>
      <translation>Fermer</translation>
    </message>
    <message numerus="no">
      <source>Done again: {label}</source>
      <translation>Rétablissement de « {label} »</translation>
    </message>
    <message numerus="no">
      <source>Donor</source>
      <translation>Donateur</translation>
    </message>
    <message numerus="no">
      <source>Donors</source>
      <translation>Donateurs</translation>
    </message>
    <message numerus="no">
      <source>Doubtful</source>
      <translation>Douteux</translation>
    </message>
    <message numerus="no">
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message numerus="no">
      <source>Draw the pages of the window into a folder, without a screen.</source>
      <translation>Dessiner les pages de la fenêtre dans un dossier, sans écran.</translation>
    </message>
    <message numerus="no">
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message numerus="no">
      <source>During</source>
      <translation>Pendant</translation>
    </message>
    <message numerus="no">
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message numerus="no">
      <source>Each part is found somewhere, but no record has them all.</source>
      <translation>Chaque partie se trouve quelque part, mais aucune fiche ne les réunit toutes.</translation>
    </message>
    <message numerus="no">
      <source>Earlier than the first day of it: before:2021-06 ends with May 2021.</source>
      <translation>Plus tôt que le premier jour : before:2021-06 s’arrête en mai 2021.</translation>
    </message>
    <message numerus="no">
      <source>Edit chosen…</source>
      <translation>Modifier la sélection…</translation>
    </message>
    <message numerus="no">
      <source>Edit this cell</source>
      <translation>Modifier cette cellule</translation>
    </message>
    <message numerus="no">
      <source>Edit {what}</source>
      <translation>Modifier {what}</translation>
    </message>
    <message numerus="no">
      <source>Edit {what}…</source>
      <translation>Modifier {what}…</translation>
    </message>
    <message numerus="no">
      <source>Empty</source>
      <translation>Vide</translation>
    </message>
    <message numerus="no">
      <source>Empty it</source>
      <translation>Vider le champ</translation>
    </message>
    <message numerus="no">
      <source>Empty rows</source>
      <translation>Lignes vides</translation>
    </message>
    <message numerus="no">
      <source>Encrypted</source>
      <translation>Chiffré</translation>
    </message>
    <message numerus="no">
      <source>Ends</source>
      <translation>Fin</translation>
    </message>
    <message numerus="no">
      <source>English, French, Arabic</source>
      <translation>Anglais, français, arabe</translation>
    </message>
    <message numerus="no">
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message numerus="no">
      <source>Enter compares the two, N notes that they are two people, S goes on to the next.</source>
      <translation>Entrée compare les deux, N note que ce sont deux personnes, S passe à la paire suivante.</translation>
    </message>
    <message numerus="no">
      <source>Enter opens the record, Ctrl+C copies what is chosen, with Shift the headings too, Escape goes back to one row. Letters typed on the rows go to the search box.</source>
      <translation>Entrée ouvre la fiche, Ctrl+C copie ce qui est choisi, avec Maj les en-têtes aussi, Échap revient à une seule ligne. Les lettres tapées sur les lignes vont dans la recherche.</translation>
    </message>
    <message numerus="no">
      <source>Escape</source>
      <translation>Échap</translation>
    </message>
    <message numerus="no">
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message numerus="no">
      <source>Event series</source>
      <translation>Série d’événements</translation>
    </message>
    <message numerus="no">
      <source>Event summary</source>
      <translation>Résumé de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Event the list goes into</source>
      <translation>Événement auquel la liste est destinée</translation>
    </message>
    <message numerus="no">
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message numerus="no">
      <source>Every change will be in the history</source>
      <translation>Chaque modification figurera dans l’historique</translation>
    </message>
    <message numerus="no">
      <source>Every column was left out; tick one less.</source>
      <translation>Toutes les colonnes sont exclues ; décochez une exclusion.</translation>
    </message>
    <message numerus="no">
      <source>Every country</source>
      <translation>Tous les pays</translation>
    </message>
    <message numerus="no">
      <source>Every link leads to a record</source>
      <translation>Chaque lien mène à une fiche</translation>
    </message>
    <message numerus="no">
      <source>Every record</source>
      <translation>Toutes les fiches</translation>
    </message>
    <message numerus="no">
      <source>Everybody confirmed stands here, to be ticked by day or by session. Confirm people under People, or write down below who has come.</source>
      <translation>Toutes les personnes confirmées figurent ici, à pointer par jour ou par séance. Confirmez des personnes sous Personnes, ou inscrivez ci-dessous qui est venu.</translation>
    </message>
    <message numerus="no">
      <source>Everybody in this book looks like somebody of their own. People who are added or changed are compared with all others.</source>
      <translation>Chaque personne de ce registre semble être unique. Toute personne ajoutée ou modifiée est comparée à toutes les autres.</translation>
    </message>
    <message numerus="no">
      <source>Everybody is being compared…</source>
      <translation>Comparaison de toutes les personnes…</translation>
    </message>
    <message numerus="no">
      <source>Everybody nominated, invited or present stands here with role and status. Begin with the first name, or import the list of nominations.</source>
      <translation>Toutes les personnes désignées, invitées ou présentes figurent ici avec leur rôle et leur statut. Commencez par le premier nom, ou importez la liste des désignations.</translation>
    </message>
    <message numerus="no">
      <source>Everybody present</source>
      <translation>Tous présents</translation>
    </message>
    <message numerus="no">
      <source>Everybody present today</source>
      <translation>Tous présents aujourd’hui</translation>
    </message>
    <message numerus="no">
      <source>Everybody present: {occasion}</source>
      <translation>Tous présents : {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Everybody who took part</source>
      <translation>Ensemble des participants</translation>
    </message>
    <message numerus="no">
      <source>Everybody who took part, spoke or was invited stands here once, with all their events. Type the first name, or import a list of nominations.</source>
      <translation>Chaque personne qui a participé, est intervenue ou a été invitée figure ici une seule fois, avec tous ses événements. Tapez un premier nom ou importez une liste de désignations.</translation>
    </message>
    <message numerus="no">
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message numerus="no">
      <source>Excel workbook (XLSX)</source>
      <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message numerus="no">
      <source>Expected</source>
      <translation>Attendus</translation>
    </message>
    <message numerus="no">
      <source>Expected outcomes</source>
      <translation>Résultats attendus</translation>
    </message>
    <message numerus="no">
      <source>Expected participants</source>
      <translation>Participants attendus</translation>
    </message>
    <message numerus="no">
      <source>Expected: how exact</source>
      <translation>Précision (attendus)</translation>
    </message>
    <message numerus="no">
      <source>Explanations</source>
      <translation>Explications</translation>
    </message>
    <message numerus="no">
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message numerus="no">
      <source>Export table</source>
      <translation>Exporter le tableau</translation>
    </message>
    <message numerus="no">
      <source>Export the chosen rows…</source>
      <translation>Exporter les lignes choisies…</translation>
    </message>
    <message numerus="no">
      <source>Export to CSV…</source>
      <translation>Exporter en CSV…</translation>
    </message>
    <message numerus="no">
      <source>Export to Excel (XLSX)…</source>
      <translation>Exporter vers Excel (XLSX)…</translation>
    </message>
    <message numerus="no">
      <source>Export {what} to “{file}” ({details})</source>
      <translation>Exporter {what} vers « {file} » ({details})</translation>
    </message>
    <message numerus="no">
      <source>F2 edits the cell in hand. From then on what you type goes into the cells, Enter and Tab go on to the next, and Escape ends it. Space turns yes and no round, Delete empties, Ctrl+D fills down, Ctrl+V pastes over the cells; more than one cell is shown to you before it changes.</source>
      <translation>F2 modifie la cellule active. Dès lors, ce que vous tapez va dans les cellules, Entrée et Tab passent à la suivante, et Échap termine. Espace inverse oui et non, Suppr vide, Ctrl+D recopie vers le bas, Ctrl+V colle sur les cellules ; quand il y en a plusieurs, elles vous sont montrées avant d’être modifiées.</translation>
    </message>
    <message numerus="no">
      <source>FAILED</source>
      <translation>ÉCHEC</translation>
    </message>
    <message numerus="no">
      <source>Fair</source>
      <translation>Moyenne</translation>
    </message>
    <message numerus="no">
      <source>Fair. One more word makes it strong.</source>
      <translation>Moyenne. Un mot de plus la rendra forte.</translation>
    </message>
    <message numerus="no">
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message numerus="no">
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message numerus="no">
      <source>Fewer than 10</source>
      <translation>Moins de 10</translation>
    </message>
    <message numerus="no">
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message numerus="no">
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message numerus="no">
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message numerus="no">
      <source>Files dropped here are kept inside the book.</source>
      <translation>Les fichiers déposés ici sont conservés dans le registre.</translation>
    </message>
    <message numerus="no">
      <source>Fill in e-mails, phones, sex and nationality too.</source>
      <translation>Remplir aussi les courriels, les téléphones, le sexe et la nationalité.</translation>
    </message>
    <message numerus="no">
      <source>Fill in who is nominated or invited</source>
      <translation>Inscrire d’avance les personnes désignées ou invitées</translation>
    </message>
    <message numerus="no">
      <source>Fill in who is nominated or invited: names and functions.</source>
      <translation>Remplir les noms et fonctions des personnes désignées ou invitées.</translation>
    </message>
    <message numerus="no">
      <source>Fill it with the sample events; no passphrase.</source>
      <translation>Y mettre les événements d’exemple ; sans phrase secrète.</translation>
    </message>
    <message numerus="no">
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message numerus="no">
      <source>Filter beside the table</source>
      <translation>Filtrer à côté du tableau</translation>
    </message>
    <message numerus="no">
      <source>Filter {column}</source>
      <translation>Filtrer : {column}</translation>
    </message>
    <message numerus="no">
      <source>Final report, page 3</source>
      <translation>Rapport final, page 3</translation>
    </message>
    <message numerus="no">
      <source>Find an action</source>
      <translation>Chercher une action</translation>
    </message>
    <message numerus="yes">
      <source>Find in {n} people</source>
      <translation>
        <numerusform>Chercher parmi {n} personne</numerusform>
        <numerusform>Chercher parmi {n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Findings, challenges, good practices and lessons, in the words of the report.</source>
      <translation>Constats, difficultés, bonnes pratiques et enseignements tirés, dans les termes du rapport.</translation>
    </message>
    <message numerus="no">
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message numerus="no">
      <source>Fingerprint of the headings</source>
      <translation>Empreinte des en-têtes</translation>
    </message>
    <message numerus="no">
      <source>First and last day or session; with Ctrl the first and last person</source>
      <translation>Le premier et le dernier jour ou la première et la dernière séance ; avec Ctrl, la première et la dernière personne</translation>
    </message>
    <message numerus="no">
      <source>Fit to its content</source>
      <translation>Ajuster au contenu</translation>
    </message>
    <message numerus="no">
      <source>Fit width</source>
      <translation>Largeur</translation>
    </message>
    <message numerus="no">
      <source>Focal point</source>
      <translation>Point focal</translation>
    </message>
    <message numerus="no">
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message numerus="no">
      <source>Follow attendance again</source>
      <translation>Suivre de nouveau la présence</translation>
    </message>
    <message numerus="no">
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message numerus="no">
      <source>Follow-up action</source>
      <translation>Mesure de suivi</translation>
    </message>
    <message numerus="no">
      <source>Follow-up actions</source>
      <translation>Mesures de suivi</translation>
    </message>
    <message numerus="no">
      <source>Follow-ups</source>
      <translation>Mesures de suivi</translation>
    </message>
    <message numerus="no">
      <source>Footnote</source>
      <translation>Note de bas de page</translation>
    </message>
    <message numerus="no">
      <source>For rows that say none</source>
      <translation>Pour les lignes qui n’en indiquent pas</translation>
    </message>
    <message numerus="no">
      <source>For whom it is held</source>
      <translation>À qui il s’adresse</translation>
    </message>
    <message numerus="no">
      <source>Formal title</source>
      <translation>Titre officiel</translation>
    </message>
    <message numerus="no">
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message numerus="no">
      <source>Friday</source>
      <translation>Vendredi</translation>
    </message>
    <message numerus="no">
      <source>From</source>
      <translation>Début</translation>
    </message>
    <message numerus="no">
      <source>From 10 to 30</source>
      <translation>De 10 à 30</translation>
    </message>
    <message numerus="no">
      <source>Full title</source>
      <translation>Titre complet</translation>
    </message>
    <message numerus="no">
      <source>Funding</source>
      <translation>Financement</translation>
    </message>
    <message numerus="no">
      <source>Funding of participants</source>
      <translation>Financement des participants</translation>
    </message>
    <message numerus="no">
      <source>Give the file a name without a slash.</source>
      <translation>Donnez au fichier un nom sans barre oblique.</translation>
    </message>
    <message numerus="no">
      <source>Given names</source>
      <translation>Prénoms</translation>
    </message>
    <message numerus="no">
      <source>Goes into it</source>
      <translation>Y est fusionné</translation>
    </message>
    <message numerus="no">
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message numerus="no">
      <source>Group of countries</source>
      <translation>Groupe de pays</translation>
    </message>
    <message numerus="no">
      <source>Group {number} of the recovery code, “{group}”, is not as printed; compare it with the sheet and type it again.</source>
      <translation>Le groupe {number} du code de secours, « {group} », n’est pas celui qui est imprimé ; comparez-le avec la feuille et retapez-le.</translation>
    </message>
    <message numerus="no">
      <source>Groups of countries</source>
      <translation>Groupes de pays</translation>
    </message>
    <message numerus="no">
      <source>Groups the office counts by, such as Maghreb and Sahel.</source>
      <translation>Groupes selon lesquels le bureau compte, comme le Maghreb et le Sahel.</translation>
    </message>
    <message numerus="no">
      <source>Guessed</source>
      <translation>Deviné</translation>
    </message>
    <message numerus="no">
      <source>Has</source>
      <translation>A</translation>
    </message>
    <message numerus="no">
      <source>Has as parts</source>
      <translation>Comprend</translation>
    </message>
    <message numerus="no">
      <source>Has one name only</source>
      <translation>N’a qu’un seul nom</translation>
    </message>
    <message numerus="no">
      <source>Head of delegation</source>
      <translation>Chef de délégation</translation>
    </message>
    <message numerus="no">
      <source>Head-count</source>
      <translation>Décompte</translation>
    </message>
    <message numerus="no">
      <source>Head-counts</source>
      <translation>Décomptes</translation>
    </message>
    <message numerus="no">
      <source>Heading</source>
      <translation>Intitulé</translation>
    </message>
    <message numerus="no">
      <source>Headings</source>
      <translation>En-têtes</translation>
    </message>
    <message numerus="no">
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message numerus="no">
      <source>Hide columns</source>
      <translation>Masquer les colonnes</translation>
    </message>
    <message numerus="no">
      <source>Hide this column</source>
      <translation>Masquer cette colonne</translation>
    </message>
    <message numerus="no">
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message numerus="no">
      <source>Home, End</source>
      <translation>Début, Fin</translation>
    </message>
    <message numerus="no">
      <source>Honorific</source>
      <translation>Civilité</translation>
    </message>
    <message numerus="no">
      <source>Honorifics</source>
      <translation>Titres de civilité</translation>
    </message>
    <message numerus="no">
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message numerus="no">
      <source>Hotel, hall or platform</source>
      <translation>Hôtel, salle ou plateforme</translation>
    </message>
    <message numerus="no">
      <source>How exact</source>
      <translation>Précision</translation>
    </message>
    <message numerus="no">
      <source>How exact a number is</source>
      <translation>Précision des nombres</translation>
    </message>
    <message numerus="no">
      <source>How far it is</source>
      <translation>Avancement</translation>
    </message>
    <message numerus="no">
      <source>How far the comparison is</source>
      <translation>Avancement de la comparaison</translation>
    </message>
    <message numerus="no">
      <source>How many</source>
      <translation>Nombre</translation>
    </message>
    <message numerus="no">
      <source>How many came: named people and head-counts, or the reported number.</source>
      <translation>Combien sont venus : personnes nommées et décomptes, ou le nombre déclaré.</translation>
    </message>
    <message numerus="no">
      <source>How many empty rows it has.</source>
      <translation>Le nombre de lignes vides.</translation>
    </message>
    <message numerus="no">
      <source>How many events; compare with &gt; and &lt;.</source>
      <translation>Combien d’événements ; comparez avec &gt; et &lt;.</translation>
    </message>
    <message numerus="no">
      <source>How many people; compare with &gt; and &lt;.</source>
      <translation>Combien de personnes ; comparez avec &gt; et &lt;.</translation>
    </message>
    <message numerus="no">
      <source>How the lines are joined</source>
      <translation>Comment les lignes se combinent</translation>
    </message>
    <message numerus="no">
      <source>How to fill it in</source>
      <translation>Comment le remplir</translation>
    </message>
    <message numerus="no">
      <source>How to search</source>
      <translation>Comment chercher</translation>
    </message>
    <message numerus="no">
      <source>Hybrid</source>
      <translation>Hybride</translation>
    </message>
    <message numerus="no">
      <source>I have kept it in a safe place</source>
      <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message numerus="no">
      <source>ID</source>
      <translation>Identifiant</translation>
    </message>
    <message numerus="no">
      <source>ISO 3166-1 alpha-3</source>
      <translation>ISO 3166-1 alpha-3</translation>
    </message>
    <message numerus="no">
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message numerus="no">
      <source>If the passphrase is forgotten, only this code opens the book. It is shown this once. Print it or write it down, and keep it in a safe, away from the computer.</source>
      <translation>Si la phrase secrète est oubliée, seul ce code ouvre le registre. Il n’est affiché que cette fois. Imprimez-le ou notez-le, et gardez-le dans un coffre, loin de l’ordinateur.</translation>
    </message>
    <message numerus="no">
      <source>Implementation</source>
      <translation>Application</translation>
    </message>
    <message numerus="no">
      <source>Implementation of recommendations</source>
      <translation>Mise en œuvre des recommandations</translation>
    </message>
    <message numerus="no">
      <source>Implementing entity</source>
      <translation>Entité d’exécution</translation>
    </message>
    <message numerus="no">
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message numerus="no">
      <source>Import a list of people</source>
      <translation>Importer une liste de personnes</translation>
    </message>
    <message numerus="no">
      <source>Import a list of people…</source>
      <translation>Importer une liste de personnes…</translation>
    </message>
    <message numerus="no">
      <source>Import list…</source>
      <translation>Importer une liste…</translation>
    </message>
    <message numerus="no">
      <source>Import the copied rows</source>
      <translation>Importer les lignes copiées</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} people</source>
      <translation>
        <numerusform>Importer {n} personne</numerusform>
        <numerusform>Importer {n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} people from “{name}”</source>
      <translation>
        <numerusform>Importer {n} personne depuis « {name} »</numerusform>
        <numerusform>Importer {n} personnes depuis « {name} »</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Imported at</source>
      <translation>Importée le</translation>
    </message>
    <message numerus="no">
      <source>Imported list</source>
      <translation>Liste importée</translation>
    </message>
    <message numerus="no">
      <source>Imported lists</source>
      <translation>Listes importées</translation>
    </message>
    <message numerus="no">
      <source>Importing…</source>
      <translation>Importation…</translation>
    </message>
    <message numerus="no">
      <source>In Arabic</source>
      <translation>En arabe</translation>
    </message>
    <message numerus="no">
      <source>In French</source>
      <translation>En français</translation>
    </message>
    <message numerus="no">
      <source>In a country of the Sahel, from 2021 on</source>
      <translation>Dans un pays du Sahel, à partir de 2021</translation>
    </message>
    <message numerus="no">
      <source>In a table the arrow keys and Tab move the cell in hand, with Ctrl to the edges, with Shift choosing rows and, sideways, only some of their columns. Tab at the end of a row, or F6, leaves the table.</source>
      <translation>Dans un tableau, les flèches et Tab déplacent la cellule active, avec Ctrl jusqu’aux bords, avec Maj en choisissant des lignes et, de côté, seulement certaines de leurs colonnes. Tab en fin de ligne, ou F6, quitte le tableau.</translation>
    </message>
    <message numerus="no">
      <source>In person</source>
      <translation>En présentiel</translation>
    </message>
    <message numerus="no">
      <source>In the book</source>
      <translation>Dans le registre</translation>
    </message>
    <message numerus="no">
      <source>In the list</source>
      <translation>Dans la liste</translation>
    </message>
    <message numerus="no">
      <source>In use</source>
      <translation>En usage</translation>
    </message>
    <message numerus="no">
      <source>Initiatives and programmes of which single events are a part.</source>
      <translation>Initiatives et programmes dont font partie les différents événements.</translation>
    </message>
    <message numerus="no">
      <source>Instrument</source>
      <translation>Instrument</translation>
    </message>
    <message numerus="no">
      <source>Instrument of the event</source>
      <translation>Instrument de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Instruments</source>
      <translation>Instruments</translation>
    </message>
    <message numerus="no">
      <source>Intermediate region (M49)</source>
      <translation>Région intermédiaire (M49)</translation>
    </message>
    <message numerus="no">
      <source>Into</source>
      <translation>Vers</translation>
    </message>
    <message numerus="no">
      <source>Is</source>
      <translation>Est</translation>
    </message>
    <message numerus="yes">
      <source>Is this one of the {n} people below, or somebody new?</source>
      <translation>
        <numerusform>Est-ce la personne ci-dessous, ou quelqu’un de nouveau ?</numerusform>
        <numerusform>Est-ce l’une des {n} personnes ci-dessous, ou quelqu’un de nouveau ?</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>It is meant only for those who organise the event. Everyone may ask {office} what is kept about them, and ask to have it corrected or erased.</source>
      <translation>Ces renseignements ne sont destinés qu’aux personnes qui organisent l’événement. Chacun peut demander à l’organisateur ({office}) ce qui est conservé à son sujet et en demander la rectification ou l’effacement.</translation>
    </message>
    <message numerus="no">
      <source>It is no longer in this book.</source>
      <translation>Cette fiche n’est plus dans ce registre.</translation>
    </message>
    <message numerus="no">
      <source>It is prepared once, after another version of CT Desk or a power cut; nothing is lost if the computer stops meanwhile.</source>
      <translation>Il est préparé une seule fois, après une autre version de CT Desk ou une coupure de courant ; rien n’est perdu si l’ordinateur s’arrête entre-temps.</translation>
    </message>
    <message numerus="no">
      <source>Its newest backup is “{backup}” in the folder “{folder}”.</source>
      <translation>Sa sauvegarde la plus récente est « {backup} », dans le dossier « {folder} ».</translation>
    </message>
    <message numerus="no">
      <source>Joining link</source>
      <translation>Lien de connexion</translation>
    </message>
    <message numerus="no">
      <source>Keep dates of birth</source>
      <translation>Conserver les dates de naissance</translation>
    </message>
    <message numerus="no">
      <source>Keep no dates of birth</source>
      <translation>Ne pas conserver les dates de naissance</translation>
    </message>
    <message numerus="no">
      <source>Keep this column in sight</source>
      <translation>Garder cette colonne en vue</translation>
    </message>
    <message numerus="no">
      <source>Keep this recovery code</source>
      <translation>Conservez ce code de secours</translation>
    </message>
    <message numerus="no">
      <source>Keep this sheet in a safe, away from the computer.</source>
      <translation>Gardez cette feuille dans un coffre, loin de l’ordinateur.</translation>
    </message>
    <message numerus="no">
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message numerus="no">
      <source>Keyword</source>
      <translation>Mot-clé</translation>
    </message>
    <message numerus="no">
      <source>Keywords about events people came to, side by side, are about the same event.</source>
      <translation>Des mots-clés côte à côte sur les événements où quelqu’un est venu parlent du même événement.</translation>
    </message>
    <message numerus="no">
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message numerus="no">
      <source>Kind of document</source>
      <translation>Type de document</translation>
    </message>
    <message numerus="no">
      <source>Kinds of affiliation</source>
      <translation>Types d’appartenance</translation>
    </message>
    <message numerus="no">
      <source>Kinds of document</source>
      <translation>Types de document</translation>
    </message>
    <message numerus="no">
      <source>Kinds of instrument</source>
      <translation>Types d’instrument</translation>
    </message>
    <message numerus="no">
      <source>Kinds of outcome</source>
      <translation>Types de résultat</translation>
    </message>
    <message numerus="no">
      <source>Kinds of series</source>
      <translation>Types de série</translation>
    </message>
    <message numerus="no">
      <source>Kinds of session</source>
      <translation>Types de séance</translation>
    </message>
    <message numerus="no">
      <source>Label in Arabic</source>
      <translation>Libellé en arabe</translation>
    </message>
    <message numerus="no">
      <source>Label in English</source>
      <translation>Libellé en anglais</translation>
    </message>
    <message numerus="no">
      <source>Label in French</source>
      <translation>Libellé en français</translation>
    </message>
    <message numerus="no">
      <source>Landlocked developing country</source>
      <translation>Pays en développement sans littoral</translation>
    </message>
    <message numerus="no">
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message numerus="no">
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message numerus="no">
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message numerus="no">
      <source>Last event</source>
      <translation>Dernier événement</translation>
    </message>
    <message numerus="no">
      <source>Last month</source>
      <translation>Le mois dernier</translation>
    </message>
    <message numerus="no">
      <source>Last year</source>
      <translation>L’année dernière</translation>
    </message>
    <message numerus="no">
      <source>Later records depend on this step; undo the later steps first.</source>
      <translation>Des fiches plus récentes dépendent de cette étape ; annulez d’abord les étapes suivantes.</translation>
    </message>
    <message numerus="no">
      <source>Later than the whole day, month or year: after:2020 begins with 2021.</source>
      <translation>Plus tard que tout le jour, le mois ou l’année : after:2020 commence en 2021.</translation>
    </message>
    <message numerus="no">
      <source>Least developed country</source>
      <translation>Pays moins avancé</translation>
    </message>
    <message numerus="no">
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message numerus="no">
      <source>Leave it out</source>
      <translation>L’exclure</translation>
    </message>
    <message numerus="no">
      <source>Leave out (L)</source>
      <translation>Écarter (L)</translation>
    </message>
    <message numerus="no">
      <source>Leave out e-mails, phones and dates of birth</source>
      <translation>Omettre courriels, téléphones et dates de naissance</translation>
    </message>
    <message numerus="no">
      <source>Leave the headings as they are. A hidden row and a hidden column hold numbers by which the form is recognised when it comes back; they say nothing about anybody.</source>
      <translation>Laissez les intitulés tels quels. Une ligne et une colonne masquées contiennent des numéros qui permettent de reconnaître le formulaire à son retour ; ils ne disent rien de personne.</translation>
    </message>
    <message numerus="no">
      <source>Left out</source>
      <translation>Non repris</translation>
    </message>
    <message numerus="no">
      <source>Left out, as it cannot be changed: {columns}</source>
      <translation>Laissé de côté, car non modifiable : {columns}</translation>
    </message>
    <message numerus="no">
      <source>Left out: {columns}</source>
      <translation>Non repris : {columns}</translation>
    </message>
    <message numerus="no">
      <source>Left out: {rows}</source>
      <translation>Écartées : {rows}</translation>
    </message>
    <message numerus="no">
      <source>Lessons learned</source>
      <translation>Enseignements tirés</translation>
    </message>
    <message numerus="yes">
      <source>Let the status of {n} people follow attendance</source>
      <translation>
        <numerusform>Aligner de nouveau le statut de {n} personne sur la présence</numerusform>
        <numerusform>Aligner de nouveau le statut de {n} personnes sur la présence</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Let this column scroll</source>
      <translation>Laisser défiler cette colonne</translation>
    </message>
    <message numerus="no">
      <source>Letters, or Space: present, absent, empty; Ctrl+Space: column; Shift+Space: row; /: find a person</source>
      <translation>Lettres, ou Espace : présent, absent, vide ; Ctrl+Espace : colonne ; Maj+Espace : ligne ; / : chercher</translation>
    </message>
    <message numerus="no">
      <source>Levels of confidentiality</source>
      <translation>Niveaux de confidentialité</translation>
    </message>
    <message numerus="no">
      <source>Light colours</source>
      <translation>Couleurs claires</translation>
    </message>
    <message numerus="no">
      <source>Linked with:</source>
      <translation>Liens :</translation>
    </message>
    <message numerus="no">
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message numerus="no">
      <source>List pairs of people who may be one person, the likeliest first.</source>
      <translation>Lister les paires de fiches qui peuvent désigner une même personne, les plus probables d’abord.</translation>
    </message>
    <message numerus="no">
      <source>List the records of a page or a reference list that match a search.</source>
      <translation>Lister les fiches d’une page ou d’une liste de référence qui répondent à une recherche.</translation>
    </message>
    <message numerus="no">
      <source>List the steps done in a book, or those that touched one record, newest first.</source>
      <translation>Énumérer les étapes effectuées dans un registre, ou celles qui concernent une fiche, de la plus récente à la plus ancienne.</translation>
    </message>
    <message numerus="no">
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message numerus="no">
      <source>Lists to choose from: {columns}</source>
      <translation>Listes de choix : {columns}</translation>
    </message>
    <message numerus="no">
      <source>Lock the book</source>
      <translation>Verrouiller le registre</translation>
    </message>
    <message numerus="yes">
      <source>Locks after {n} minutes</source>
      <translation>
        <numerusform>Verrouillage après {n} minute</numerusform>
        <numerusform>Verrouillage après {n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Look again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message numerus="no">
      <source>Look at the rows</source>
      <translation>Examiner les lignes</translation>
    </message>
    <message numerus="no">
      <source>Look for a name in the grid</source>
      <translation>Chercher un nom dans la grille</translation>
    </message>
    <message numerus="no">
      <source>Look for duplicates again</source>
      <translation>Chercher à nouveau les doublons</translation>
    </message>
    <message numerus="no">
      <source>Look through a whole book for damage; the exit code is 1 when some is found.</source>
      <translation>Examiner tout un registre à la recherche de dommages ; le code de sortie est 1 s’il y en a.</translation>
    </message>
    <message numerus="no">
      <source>Looking at the rows…</source>
      <translation>Examen des lignes…</translation>
    </message>
    <message numerus="no">
      <source>Looking at them changes nothing in the book.</source>
      <translation>Les examiner ne change rien dans le registre.</translation>
    </message>
    <message numerus="no">
      <source>Looking at what would change…</source>
      <translation>Examen de ce qui changerait…</translation>
    </message>
    <message numerus="no">
      <source>Looking at what would change… {percent}</source>
      <translation>Examen de ce qui changerait… {percent}</translation>
    </message>
    <message numerus="no">
      <source>M49 code</source>
      <translation>Code M49</translation>
    </message>
    <message numerus="no">
      <source>Made by</source>
      <translation>Établi par</translation>
    </message>
    <message numerus="no">
      <source>Made on</source>
      <translation>Établi le</translation>
    </message>
    <message numerus="no">
      <source>Made “{name}”.</source>
      <translation>« {name} » a été créé.</translation>
    </message>
    <message numerus="no">
      <source>Make a new, encrypted book, or the unencrypted sample book.</source>
      <translation>Créer un nouveau registre chiffré, ou le registre d’exemple, non chiffré.</translation>
    </message>
    <message numerus="no">
      <source>Make anew what follows from the records: search index, triggers.</source>
      <translation>Reconstruire ce qui découle des fiches : index de recherche, déclencheurs.</translation>
    </message>
    <message numerus="no">
      <source>Make the book</source>
      <translation>Création du registre</translation>
    </message>
    <message numerus="no">
      <source>Make the search index anew</source>
      <translation>Reconstruction de l’index de recherche</translation>
    </message>
    <message numerus="no">
      <source>Making a backup…</source>
      <translation>Création d’une sauvegarde…</translation>
    </message>
    <message numerus="no">
      <source>Making the list of how names are written…</source>
      <translation>Création de la liste des graphies des noms…</translation>
    </message>
    <message numerus="no">
      <source>Making the pages…</source>
      <translation>Préparation des pages…</translation>
    </message>
    <message numerus="no">
      <source>Making the search index…</source>
      <translation>Création de l’index de recherche…</translation>
    </message>
    <message numerus="no">
      <source>Mandate</source>
      <translation>Mandat</translation>
    </message>
    <message numerus="no">
      <source>Mark what is chosen: empty</source>
      <translation>Pointer la sélection : vide</translation>
    </message>
    <message numerus="no">
      <source>Mark what is chosen: {mark}</source>
      <translation>Pointer la sélection : {mark}</translation>
    </message>
    <message numerus="no">
      <source>May be the same person as {name} ({why}).</source>
      <translation>Peut être la même personne que {name} ({why}).</translation>
    </message>
    <message numerus="no">
      <source>Meaning of {column}</source>
      <translation>Sens de {column}</translation>
    </message>
    <message numerus="no">
      <source>Member of a group</source>
      <translation>Membre d’un groupe</translation>
    </message>
    <message numerus="no">
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message numerus="no">
      <source>Men</source>
      <translation>Hommes</translation>
    </message>
    <message numerus="no">
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message numerus="no">
      <source>Merge the chosen organisations…</source>
      <translation>Fusionner les organisations choisies…</translation>
    </message>
    <message numerus="no">
      <source>Merge the chosen people…</source>
      <translation>Fusionner les personnes choisies…</translation>
    </message>
    <message numerus="no">
      <source>Merge the second of two people or organisations into the first, as one step.</source>
      <translation>Fusionner la seconde de deux personnes ou organisations dans la première, en une seule étape.</translation>
    </message>
    <message numerus="no">
      <source>Merge two organisations</source>
      <translation>Fusionner deux organisations</translation>
    </message>
    <message numerus="no">
      <source>Merge two people</source>
      <translation>Fusionner deux personnes</translation>
    </message>
    <message numerus="no">
      <source>Merge {lost} into {kept}</source>
      <translation>Fusionner {lost} dans {kept}</translation>
    </message>
    <message numerus="no">
      <source>Merged</source>
      <translation>Fusionné</translation>
    </message>
    <message numerus="no">
      <source>Merged into</source>
      <translation>Fusionné avec</translation>
    </message>
    <message numerus="no">
      <source>Messaging</source>
      <translation>Messagerie</translation>
    </message>
    <message numerus="no">
      <source>Methodology</source>
      <translation>Méthodologie</translation>
    </message>
    <message numerus="no">
      <source>Microsoft Teams, Zoom</source>
      <translation>Microsoft Teams, Zoom</translation>
    </message>
    <message numerus="no">
      <source>Military or police rank, where there is one.</source>
      <translation>Grade militaire ou de police, s’il y en a un.</translation>
    </message>
    <message numerus="no">
      <source>Ministries, agencies and civil society stand here, with the people they sent and the events they organised or paid for.</source>
      <translation>Les ministères, les organismes et la société civile figurent ici, avec les personnes qu’ils ont envoyées et les événements qu’ils ont organisés ou financés.</translation>
    </message>
    <message numerus="no">
      <source>Ministry that names this person</source>
      <translation>Ministère qui désigne cette personne</translation>
    </message>
    <message numerus="no">
      <source>Ministry, service or organisation, written in full.</source>
      <translation>Ministère, service ou organisation, en toutes lettres.</translation>
    </message>
    <message numerus="no">
      <source>Missing: {what}</source>
      <translation>Manquant : {what}</translation>
    </message>
    <message numerus="no">
      <source>Mode</source>
      <translation>Modalité</translation>
    </message>
    <message numerus="no">
      <source>Monday</source>
      <translation>Lundi</translation>
    </message>
    <message numerus="no">
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message numerus="no">
      <source>More than 30</source>
      <translation>Plus de 30</translation>
    </message>
    <message numerus="no">
      <source>More than 30 participants</source>
      <translation>Plus de 30 participants</translation>
    </message>
    <message numerus="no">
      <source>More than the name agrees</source>
      <translation>Plus que le nom concorde</translation>
    </message>
    <message numerus="no">
      <source>More…</source>
      <translation>Plus…</translation>
    </message>
    <message numerus="no">
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message numerus="no">
      <source>Move the search “{name}”</source>
      <translation>Déplacement de la recherche « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Move towards the end</source>
      <translation>Déplacer vers la fin</translation>
    </message>
    <message numerus="no">
      <source>Move towards the start</source>
      <translation>Déplacer vers le début</translation>
    </message>
    <message numerus="no">
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message numerus="no">
      <source>Moves to {name}: {what}.</source>
      <translation>Passe à {name} : {what}.</translation>
    </message>
    <message numerus="no">
      <source>Ms, Dr, H.E.</source>
      <translation>Mme, Dr, S.E.</translation>
    </message>
    <message numerus="no">
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message numerus="no">
      <source>Name for the badge</source>
      <translation>Nom sur le badge</translation>
    </message>
    <message numerus="no">
      <source>Name in Arabic</source>
      <translation>Nom en arabe</translation>
    </message>
    <message numerus="no">
      <source>Name in English</source>
      <translation>Nom en anglais</translation>
    </message>
    <message numerus="no">
      <source>Name in French</source>
      <translation>Nom en français</translation>
    </message>
    <message numerus="no">
      <source>Name in the original script</source>
      <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message numerus="no">
      <source>Name of the file</source>
      <translation>Nom du fichier</translation>
    </message>
    <message numerus="no">
      <source>Name of the person</source>
      <translation>Nom de la personne</translation>
    </message>
    <message numerus="no">
      <source>Name of the person; Enter adds</source>
      <translation>Nom de la personne ; Entrée l’ajoute</translation>
    </message>
    <message numerus="no">
      <source>Name of the search</source>
      <translation>Nom de la recherche</translation>
    </message>
    <message numerus="no">
      <source>Name of your office</source>
      <translation>Nom de votre bureau</translation>
    </message>
    <message numerus="no">
      <source>Name; or name; organisation; country</source>
      <translation>Nom ; ou nom ; organisation ; pays</translation>
    </message>
    <message numerus="no">
      <source>Nationality</source>
      <translation>Nationalité</translation>
    </message>
    <message numerus="no">
      <source>Negative</source>
      <translation>Négatifs</translation>
    </message>
    <message numerus="no">
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message numerus="no">
      <source>New book</source>
      <translation>Nouveau registre</translation>
    </message>
    <message numerus="no">
      <source>New book…</source>
      <translation>Nouveau registre…</translation>
    </message>
    <message numerus="no">
      <source>New country</source>
      <translation>Nouveau pays</translation>
    </message>
    <message numerus="no">
      <source>New event</source>
      <translation>Nouvel événement</translation>
    </message>
    <message numerus="no">
      <source>New group</source>
      <translation>Nouveau groupe</translation>
    </message>
    <message numerus="no">
      <source>New instrument</source>
      <translation>Nouvel instrument</translation>
    </message>
    <message numerus="no">
      <source>New organisation</source>
      <translation>Nouvelle organisation</translation>
    </message>
    <message numerus="no">
      <source>New people</source>
      <translation>Nouvelles personnes</translation>
    </message>
    <message numerus="no">
      <source>New person</source>
      <translation>Nouvelle personne</translation>
    </message>
    <message numerus="no">
      <source>New person (N)</source>
      <translation>Nouvelle personne (N)</translation>
    </message>
    <message numerus="no">
      <source>New project</source>
      <translation>Nouveau projet</translation>
    </message>
    <message numerus="no">
      <source>New series</source>
      <translation>Nouvelle série</translation>
    </message>
    <message numerus="no">
      <source>New term</source>
      <translation>Nouveau terme</translation>
    </message>
    <message numerus="no">
      <source>Next doubtful (Enter)</source>
      <translation>Doute suivant (Entrée)</translation>
    </message>
    <message numerus="no">
      <source>Next month</source>
      <translation>Le mois prochain</translation>
    </message>
    <message numerus="no">
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message numerus="no">
      <source>Next year</source>
      <translation>L’année prochaine</translation>
    </message>
    <message numerus="no">
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message numerus="no">
      <source>No action of that name</source>
      <translation>Aucune action de ce nom</translation>
    </message>
    <message numerus="no">
      <source>No dates of birth are kept.</source>
      <translation>Aucune date de naissance n’est conservée.</translation>
    </message>
    <message numerus="no">
      <source>No days to tick yet</source>
      <translation>Aucun jour à pointer pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No documents yet</source>
      <translation>Aucun document pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No events yet</source>
      <translation>Aucun événement pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No follow-ups yet</source>
      <translation>Aucune mesure de suivi pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No longer ask for it</source>
      <translation>Ne plus la demander</translation>
    </message>
    <message numerus="no">
      <source>No longer leave it out</source>
      <translation>Ne plus l’exclure</translation>
    </message>
    <message numerus="no">
      <source>No name</source>
      <translation>Sans nom</translation>
    </message>
    <message numerus="no">
      <source>No organisations yet</source>
      <translation>Aucune organisation pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No outcomes yet</source>
      <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No possible duplicates</source>
      <translation>Aucun doublon possible</translation>
    </message>
    <message numerus="no">
      <source>No recommendations yet</source>
      <translation>Aucune recommandation pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No record has all of this. Take a part away, or clear the search.</source>
      <translation>Aucune fiche ne réunit tout cela. Retirez une partie ou effacez la recherche.</translation>
    </message>
    <message numerus="no">
      <source>No record has all these words. Take one away, or clear the search.</source>
      <translation>Aucune fiche ne contient tous ces mots. Retirez-en un ou effacez la recherche.</translation>
    </message>
    <message numerus="no">
      <source>No record here has this. Perhaps it is written in another way.</source>
      <translation>Aucune fiche ici ne contient cela. Peut-être est-ce écrit autrement.</translation>
    </message>
    <message numerus="no">
      <source>No row could be taken in; nothing was changed.</source>
      <translation>Aucune ligne n’a pu être importée ; rien n’a été modifié.</translation>
    </message>
    <message numerus="no">
      <source>No search of this page is saved under a name; type the search instead.</source>
      <translation>Aucune recherche de cette page n’est enregistrée ; tapez la recherche elle-même.</translation>
    </message>
    <message numerus="no">
      <source>No sessions yet</source>
      <translation>Aucune séance pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>No such row</source>
      <translation>Aucune ligne de ce genre</translation>
    </message>
    <message numerus="no">
      <source>No.</source>
      <translation>Nº</translation>
    </message>
    <message numerus="no">
      <source>Nobody can take their own place in the end; choose somebody else.</source>
      <translation>Nul ne peut finir par se remplacer soi-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message numerus="no">
      <source>Nobody chosen can move on from here</source>
      <translation>Aucune des personnes choisies ne peut changer de statut</translation>
    </message>
    <message numerus="no">
      <source>Nobody counted yet</source>
      <translation>Personne n’a encore été compté</translation>
    </message>
    <message numerus="no">
      <source>Nobody has been compared since the book was opened.</source>
      <translation>Personne n’a été comparé depuis l’ouverture du registre.</translation>
    </message>
    <message numerus="no">
      <source>Nobody has been compared yet</source>
      <translation>Personne n’a encore été comparé</translation>
    </message>
    <message numerus="no">
      <source>Nobody in the book is like this person.</source>
      <translation>Personne dans le registre ne ressemble à cette personne.</translation>
    </message>
    <message numerus="no">
      <source>Nobody is asked for a date of birth any more.</source>
      <translation>Plus aucune date de naissance n’est demandée.</translation>
    </message>
    <message numerus="no">
      <source>Nobody is expected yet</source>
      <translation>Personne n’est encore attendu</translation>
    </message>
    <message numerus="no">
      <source>Nobody on the list yet</source>
      <translation>La liste est encore vide</translation>
    </message>
    <message numerus="no">
      <source>Nobody yet</source>
      <translation>Aucune personne pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>Nominated by</source>
      <translation>Désigné par</translation>
    </message>
    <message numerus="no">
      <source>Nominated on</source>
      <translation>Désigné le</translation>
    </message>
    <message numerus="no">
      <source>Nomination</source>
      <translation>Désignation</translation>
    </message>
    <message numerus="no">
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message numerus="no">
      <source>None of these columns tells how to reach a person.</source>
      <translation>Aucune de ces colonnes ne contient de coordonnées.</translation>
    </message>
    <message numerus="no">
      <source>None yet</source>
      <translation>Rien pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>Not backed up yet</source>
      <translation>Pas encore sauvegardé</translation>
    </message>
    <message numerus="no">
      <source>Not encrypted: sample book</source>
      <translation>Non chiffré : registre d’exemple</translation>
    </message>
    <message numerus="no">
      <source>Not imported</source>
      <translation>Non importée</translation>
    </message>
    <message numerus="no">
      <source>Not in use</source>
      <translation>Hors d’usage</translation>
    </message>
    <message numerus="no">
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message numerus="no">
      <source>Not ours: {what}</source>
      <translation>Étranger à CT Desk : {what}</translation>
    </message>
    <message numerus="no">
      <source>Not recorded</source>
      <translation>Non renseigné</translation>
    </message>
    <message numerus="no">
      <source>Not stated</source>
      <translation>Non précisé</translation>
    </message>
    <message numerus="no">
      <source>Not the same person</source>
      <translation>Pas la même personne</translation>
    </message>
    <message numerus="no">
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message numerus="no">
      <source>Note on the dates</source>
      <translation>Note sur les dates</translation>
    </message>
    <message numerus="no">
      <source>Note that {one} and {other} are two people</source>
      <translation>Noter que {one} et {other} sont deux personnes</translation>
    </message>
    <message numerus="no">
      <source>Note verbale</source>
      <translation>Note verbale</translation>
    </message>
    <message numerus="no">
      <source>Noted: these are two people. Nobody will be asked about them again.</source>
      <translation>C’est noté : ce sont deux personnes. La question ne sera plus posée.</translation>
    </message>
    <message numerus="no">
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message numerus="no">
      <source>Nothing changed: it is already so.</source>
      <translation>Rien n’a changé : c’est déjà le cas.</translation>
    </message>
    <message numerus="no">
      <source>Nothing else is in the book</source>
      <translation>Le registre ne contient rien d’autre</translation>
    </message>
    <message numerus="no">
      <source>Nothing found</source>
      <translation>Aucun résultat</translation>
    </message>
    <message numerus="no">
      <source>Nothing in this list yet</source>
      <translation>Rien encore dans cette liste</translation>
    </message>
    <message numerus="no">
      <source>Nothing is entered there</source>
      <translation>Rien n’y est saisi</translation>
    </message>
    <message numerus="no">
      <source>Nothing needs saving: a field is kept as soon as you leave it, and can be undone.</source>
      <translation>Rien n’est à enregistrer : un champ est conservé dès que vous le quittez, et peut être annulé.</translation>
    </message>
    <message numerus="no">
      <source>Nothing on this page matches {parts}.</source>
      <translation>Rien sur cette page ne correspond à {parts}.</translation>
    </message>
    <message numerus="no">
      <source>Nothing to follow up yet</source>
      <translation>Aucun suivi pour l’instant</translation>
    </message>
    <message numerus="no">
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="no">
      <source>Nothing was imported yet; what you decided for rows will be forgotten.</source>
      <translation>Rien n’a encore été importé ; vos décisions sur les lignes seront oubliées.</translation>
    </message>
    <message numerus="no">
      <source>Nothing was pasted; copy the rows in the spreadsheet and paste again.</source>
      <translation>Rien n’a été collé ; copiez les lignes dans le tableur et collez-les de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>Nothing would change</source>
      <translation>Rien ne changerait</translation>
    </message>
    <message numerus="no">
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message numerus="no">
      <source>Number in the series</source>
      <translation>Numéro dans la série</translation>
    </message>
    <message numerus="no">
      <source>Number of the note verbale</source>
      <translation>Numéro de la note verbale</translation>
    </message>
    <message numerus="no">
      <source>Number of the note verbale or letter of nomination.</source>
      <translation>Numéro de la note verbale ou de la lettre de désignation.</translation>
    </message>
    <message numerus="no">
      <source>Numbers and dates are compared with &gt;, &lt;, &gt;= and &lt;=, or span a range: 2012..2014.</source>
      <translation>Nombres et dates se comparent avec &gt;, &lt;, &gt;= et &lt;=, ou forment un intervalle : 2012..2014.</translation>
    </message>
    <message numerus="no">
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message numerus="no">
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message numerus="no">
      <source>Official name</source>
      <translation>Nom officiel</translation>
    </message>
    <message numerus="no">
      <source>On the list already; marked present there.</source>
      <translation>Déjà sur la liste ; présence notée.</translation>
    </message>
    <message numerus="no">
      <source>One or the other</source>
      <translation>L’un ou l’autre</translation>
    </message>
    <message numerus="no">
      <source>One row for each person. Columns with * are needed; the second sheet explains them.</source>
      <translation>Une ligne par personne. Les colonnes marquées * sont obligatoires ; la deuxième feuille les explique.</translation>
    </message>
    <message numerus="no">
      <source>Ongoing</source>
      <translation>En cours</translation>
    </message>
    <message numerus="no">
      <source>Online</source>
      <translation>En ligne</translation>
    </message>
    <message numerus="no">
      <source>Only if it differs</source>
      <translation>Seulement si différente</translation>
    </message>
    <message numerus="no">
      <source>Only records of one kind can be changed together; name them kind by kind.</source>
      <translation>Seules des fiches d’un même type peuvent être modifiées ensemble ; nommez-les type par type.</translation>
    </message>
    <message numerus="no">
      <source>Only two people or two organisations can be merged; choose two.</source>
      <translation>Seules deux personnes ou deux organisations peuvent être fusionnées ; choisissez-en deux.</translation>
    </message>
    <message numerus="no">
      <source>Only “{value}”</source>
      <translation>Seulement « {value} »</translation>
    </message>
    <message numerus="no">
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message numerus="no">
      <source>Open a copy of it that you keep elsewhere.</source>
      <translation>Ouvrez une copie que vous conservez ailleurs.</translation>
    </message>
    <message numerus="no">
      <source>Open another book</source>
      <translation>Ouvrir un autre registre</translation>
    </message>
    <message numerus="no">
      <source>Open book…</source>
      <translation>Ouvrir un registre…</translation>
    </message>
    <message numerus="no">
      <source>Open it (Alt+Enter)</source>
      <translation>Ouvrir (Alt+Entrée)</translation>
    </message>
    <message numerus="no">
      <source>Open its event</source>
      <translation>Ouvrir son événement</translation>
    </message>
    <message numerus="no">
      <source>Open participation</source>
      <translation>Ouvrir la participation</translation>
    </message>
    <message numerus="no">
      <source>Open person</source>
      <translation>Ouvrir la personne</translation>
    </message>
    <message numerus="no">
      <source>Open the book</source>
      <translation>Ouvrir le registre</translation>
    </message>
    <message numerus="no">
      <source>Open the person</source>
      <translation>Ouvrir la personne</translation>
    </message>
    <message numerus="no">
      <source>Open the sample book</source>
      <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message numerus="no">
      <source>Open to</source>
      <translation>Ouvert à</translation>
    </message>
    <message numerus="no">
      <source>Open {what}</source>
      <translation>Ouvrir ({what})</translation>
    </message>
    <message numerus="no">
      <source>Opened lately</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message numerus="no">
      <source>Openings, panels, group work, breaks and field visits stand here by day and hour. Begin with the day and the hour of the first one; Enter adds it.</source>
      <translation>Ouvertures, tables rondes d’experts, travaux de groupe, pauses et visites de terrain figurent ici par jour et par heure. Commencez par le jour et l’heure de la première séance ; Entrée l’ajoute.</translation>
    </message>
    <message numerus="no">
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message numerus="no">
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message numerus="no">
      <source>Organisation of the event</source>
      <translation>Organisation de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message numerus="no">
      <source>Organisers</source>
      <translation>Organisateurs</translation>
    </message>
    <message numerus="no">
      <source>Original script</source>
      <translation>Écriture d’origine</translation>
    </message>
    <message numerus="no">
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message numerus="no">
      <source>Other names</source>
      <translation>Autres noms</translation>
    </message>
    <message numerus="no">
      <source>Other names, one a line</source>
      <translation>Autres noms, un par ligne</translation>
    </message>
    <message numerus="no">
      <source>Other person</source>
      <translation>Autre personne</translation>
    </message>
    <message numerus="no">
      <source>Other records still refer to this one; remove those links first.</source>
      <translation>D’autres fiches renvoient encore à celle-ci ; supprimez d’abord ces liens.</translation>
    </message>
    <message numerus="no">
      <source>Other titles</source>
      <translation>Autres titres</translation>
    </message>
    <message numerus="no">
      <source>Others, for reasons like these.</source>
      <translation>D’autres, pour des raisons semblables.</translation>
    </message>
    <message numerus="no">
      <source>Our book</source>
      <translation>Notre registre</translation>
    </message>
    <message numerus="no">
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message numerus="no">
      <source>Outcome summary</source>
      <translation>Résumé des résultats</translation>
    </message>
    <message numerus="no">
      <source>Outcomes</source>
      <translation>Résultats</translation>
    </message>
    <message numerus="no">
      <source>Outcomes and recommendations</source>
      <translation>Résultats et recommandations</translation>
    </message>
    <message numerus="no">
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message numerus="no">
      <source>PDF document</source>
      <translation>Document PDF</translation>
    </message>
    <message numerus="no">
      <source>PLEXAO</source>
      <translation>PRDEAL</translation>
    </message>
    <message numerus="no">
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message numerus="no">
      <source>Page Up, Page Down</source>
      <translation>Page précédente, page suivante</translation>
    </message>
    <message numerus="no">
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message numerus="no">
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message numerus="no">
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message numerus="no">
      <source>Pairs of two people</source>
      <translation>Paires de deux personnes</translation>
    </message>
    <message numerus="no">
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message numerus="no">
      <source>Part of</source>
      <translation>Fait partie de</translation>
    </message>
    <message numerus="no">
      <source>Participant</source>
      <translation>Participant</translation>
    </message>
    <message numerus="no">
      <source>Participants</source>
      <translation>Participants</translation>
    </message>
    <message numerus="no">
      <source>Participants are those who attended; people counted without a name are included.</source>
      <translation>Les participants sont les personnes présentes, y compris celles qui ont été comptées sans être nommées.</translation>
    </message>
    <message numerus="no">
      <source>Participants by affiliation and sex</source>
      <translation>Participants par affiliation et par sexe</translation>
    </message>
    <message numerus="no">
      <source>Participation</source>
      <translation>Participation</translation>
    </message>
    <message numerus="no">
      <source>Participations</source>
      <translation>Participations</translation>
    </message>
    <message numerus="no">
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message numerus="no">
      <source>Passphrase again</source>
      <translation>Phrase secrète, de nouveau</translation>
    </message>
    <message numerus="no">
      <source>Passphrase for the new book:</source>
      <translation>Phrase secrète du nouveau registre :</translation>
    </message>
    <message numerus="no">
      <source>Passphrase of “{name}”:</source>
      <translation>Phrase secrète de « {name} » :</translation>
    </message>
    <message numerus="no">
      <source>Past</source>
      <translation>Passé</translation>
    </message>
    <message numerus="no">
      <source>Pasted rows</source>
      <translation>Lignes collées</translation>
    </message>
    <message numerus="no">
      <source>Pending</source>
      <translation>En cours</translation>
    </message>
    <message numerus="no">
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message numerus="no">
      <source>People already known who may be meant</source>
      <translation>Personnes déjà connues dont il peut s’agir</translation>
    </message>
    <message numerus="no">
      <source>People are found by their names</source>
      <translation>Les personnes sont retrouvées par leur nom</translation>
    </message>
    <message numerus="no">
      <source>People by country</source>
      <translation>Personnes par pays</translation>
    </message>
    <message numerus="no">
      <source>People further up or down</source>
      <translation>Des personnes plus haut ou plus bas</translation>
    </message>
    <message numerus="no">
      <source>People of the event</source>
      <translation>Personnes de l’événement</translation>
    </message>
    <message numerus="no">
      <source>People of whom nothing more is known</source>
      <translation>Personnes dont on ne sait rien de plus</translation>
    </message>
    <message numerus="no">
      <source>People only, into no event</source>
      <translation>Personnes seulement, sans événement</translation>
    </message>
    <message numerus="no">
      <source>People only; type to find an event</source>
      <translation>Personnes seulement ; tapez pour trouver un événement</translation>
    </message>
    <message numerus="no">
      <source>People recognised</source>
      <translation>Personnes reconnues</translation>
    </message>
    <message numerus="no">
      <source>People spelled in different ways are found here, to be merged or told apart.</source>
      <translation>Les personnes écrites de plusieurs façons se retrouvent ici, pour être fusionnées ou distinguées.</translation>
    </message>
    <message numerus="no">
      <source>People who attended an event after 2020</source>
      <translation>Les personnes présentes à un événement après 2020</translation>
    </message>
    <message numerus="no">
      <source>People with one: {n}</source>
      <translation>Personnes qui en ont une : {n}</translation>
    </message>
    <message numerus="no">
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message numerus="no">
      <source>Personal data</source>
      <translation>Données personnelles</translation>
    </message>
    <message numerus="no">
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message numerus="no">
      <source>Pillars of the Global Strategy</source>
      <translation>Piliers de la Stratégie mondiale</translation>
    </message>
    <message numerus="no">
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message numerus="no">
      <source>Place and host</source>
      <translation>Lieu et hôte</translation>
    </message>
    <message numerus="no">
      <source>Platform</source>
      <translation>Plateforme</translation>
    </message>
    <message numerus="no">
      <source>Please send this file back to {office} as a spreadsheet.</source>
      <translation>À renvoyer sous forme de tableur à : {office}.</translation>
    </message>
    <message numerus="no">
      <source>Position</source>
      <translation>Fonction</translation>
    </message>
    <message numerus="no">
      <source>Positive</source>
      <translation>Positifs</translation>
    </message>
    <message numerus="no">
      <source>Possible duplicates</source>
      <translation>Doublons possibles</translation>
    </message>
    <message numerus="no">
      <source>Postponed</source>
      <translation>Reporté</translation>
    </message>
    <message numerus="no">
      <source>Precision of dates</source>
      <translation>Précision des dates</translation>
    </message>
    <message numerus="no">
      <source>Preferred language</source>
      <translation>Langue préférée</translation>
    </message>
    <message numerus="no">
      <source>Present, absent and empty in turn</source>
      <translation>Présent, absent et vide tour à tour</translation>
    </message>
    <message numerus="no">
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message numerus="no">
      <source>Preview of the pages</source>
      <translation>Aperçu des pages</translation>
    </message>
    <message numerus="no">
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message numerus="no">
      <source>Print JSON for another program.</source>
      <translation>Afficher du JSON pour un autre programme.</translation>
    </message>
    <message numerus="no">
      <source>Print a report, such as the event-summary of an event, to a file.</source>
      <translation>Produire un rapport dans un fichier, par exemple le rapport event-summary d’un événement.</translation>
    </message>
    <message numerus="no">
      <source>Print at most so many.</source>
      <translation>N’en afficher pas plus que ce nombre.</translation>
    </message>
    <message numerus="no">
      <source>Print only how many there are.</source>
      <translation>N’afficher que leur nombre.</translation>
    </message>
    <message numerus="no">
      <source>Print summary</source>
      <translation>Imprimer</translation>
    </message>
    <message numerus="no">
      <source>Print the version and end.</source>
      <translation>Afficher la version et quitter.</translation>
    </message>
    <message numerus="no">
      <source>Print {report} of {record}</source>
      <translation>Imprimer {report} de {record}</translation>
    </message>
    <message numerus="no">
      <source>Printing…</source>
      <translation>Impression…</translation>
    </message>
    <message numerus="no">
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message numerus="no">
      <source>Priorities</source>
      <translation>Priorités</translation>
    </message>
    <message numerus="no">
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message numerus="no">
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message numerus="no">
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message numerus="no">
      <source>Project number</source>
      <translation>Numéro du projet</translation>
    </message>
    <message numerus="no">
      <source>Projects</source>
      <translation>Projets</translation>
    </message>
    <message numerus="no">
      <source>Protection of personal data</source>
      <translation>Protection des données personnelles</translation>
    </message>
    <message numerus="no">
      <source>Purpose</source>
      <translation>But</translation>
    </message>
    <message numerus="no">
      <source>Rank</source>
      <translation>Grade</translation>
    </message>
    <message numerus="no">
      <source>Reading the backup through…</source>
      <translation>Relecture de la sauvegarde…</translation>
    </message>
    <message numerus="no">
      <source>Reading the upgraded book through…</source>
      <translation>Relecture du registre mis à niveau…</translation>
    </message>
    <message numerus="no">
      <source>Reading “{name}”…</source>
      <translation>Lecture de « {name} »…</translation>
    </message>
    <message numerus="no">
      <source>Reason for the status</source>
      <translation>Motif du statut</translation>
    </message>
    <message numerus="yes">
      <source>Reason for “{status}” of {n} people:</source>
      <translation>
        <numerusform>Motif de « {status} » pour {n} personne :</numerusform>
        <numerusform>Motif de « {status} » pour {n} personnes :</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Reason, then Enter</source>
      <translation>Motif, puis Entrée</translation>
    </message>
    <message numerus="no">
      <source>Recognised</source>
      <translation>Reconnu</translation>
    </message>
    <message numerus="no">
      <source>Recognised {percent}</source>
      <translation>Reconnu {percent}</translation>
    </message>
    <message numerus="no">
      <source>Recommendation</source>
      <translation>Recommandation</translation>
    </message>
    <message numerus="no">
      <source>Recommendations</source>
      <translation>Recommandations</translation>
    </message>
    <message numerus="no">
      <source>Record</source>
      <translation>Enregistrer</translation>
    </message>
    <message numerus="no">
      <source>Record a web address</source>
      <translation>Noter une adresse web</translation>
    </message>
    <message numerus="no">
      <source>Record what a JSON file holds, in the shape that “show --json” prints, and print its new id.</source>
      <translation>Enregistrer le contenu d’un fichier JSON, sous la forme que produit « show --json », et afficher son nouvel identifiant.</translation>
    </message>
    <message numerus="no">
      <source>Recovery code</source>
      <translation>Code de secours</translation>
    </message>
    <message numerus="no">
      <source>Recovery code: {code}</source>
      <translation>Code de secours : {code}</translation>
    </message>
    <message numerus="no">
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message numerus="no">
      <source>Redo: {label}</source>
      <translation>Rétablir « {label} »</translation>
    </message>
    <message numerus="no">
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message numerus="no">
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message numerus="no">
      <source>Region (M49)</source>
      <translation>Région (M49)</translation>
    </message>
    <message numerus="no">
      <source>Region as stated</source>
      <translation>Région indiquée</translation>
    </message>
    <message numerus="no">
      <source>Registered</source>
      <translation>Inscrits</translation>
    </message>
    <message numerus="no">
      <source>Registered people by country</source>
      <translation>Personnes inscrites par pays</translation>
    </message>
    <message numerus="no">
      <source>Registration</source>
      <translation>Inscription</translation>
    </message>
    <message numerus="no">
      <source>Registration form of {event} to “{file}” ({details})</source>
      <translation>Formulaire d’inscription de {event} vers « {file} » ({details})</translation>
    </message>
    <message numerus="no">
      <source>Registration link</source>
      <translation>Lien d’inscription</translation>
    </message>
    <message numerus="no">
      <source>Registration workbook for ministries…</source>
      <translation>Classeur d’inscription pour les ministères…</translation>
    </message>
    <message numerus="no">
      <source>Registration workbook: {event}</source>
      <translation>Classeur d’inscription : {event}</translation>
    </message>
    <message numerus="no">
      <source>Related event</source>
      <translation>Événement lié</translation>
    </message>
    <message numerus="no">
      <source>Related events</source>
      <translation>Événements liés</translation>
    </message>
    <message numerus="no">
      <source>Relation</source>
      <translation>Relation</translation>
    </message>
    <message numerus="no">
      <source>Relations between events</source>
      <translation>Liens entre événements</translation>
    </message>
    <message numerus="no">
      <source>Relations of countries to an event</source>
      <translation>Liens des pays avec un événement</translation>
    </message>
    <message numerus="no">
      <source>Relations of instruments to an event</source>
      <translation>Liens des instruments avec un événement</translation>
    </message>
    <message numerus="no">
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message numerus="no">
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message numerus="no">
      <source>Remarks on the sources</source>
      <translation>Remarques sur les sources</translation>
    </message>
    <message numerus="no">
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message numerus="no">
      <source>Remove the search “{name}”</source>
      <translation>Suppression de la recherche « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Remove this line</source>
      <translation>Retirer cette ligne</translation>
    </message>
    <message numerus="no">
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message numerus="no">
      <source>Rename the search “{name}”</source>
      <translation>Nouveau nom de la recherche « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Reorder {list}</source>
      <translation>Ordre modifié : {list}</translation>
    </message>
    <message numerus="no">
      <source>Replace by the present search</source>
      <translation>Remplacer par la recherche actuelle</translation>
    </message>
    <message numerus="no">
      <source>Replace the search “{name}”</source>
      <translation>Remplacement de la recherche « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Replaced by</source>
      <translation>Remplacé par</translation>
    </message>
    <message numerus="no">
      <source>Replaces</source>
      <translation>Remplace</translation>
    </message>
    <message numerus="no">
      <source>Replaces {name}</source>
      <translation>Remplace {name}</translation>
    </message>
    <message numerus="no">
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message numerus="no">
      <source>Reported</source>
      <translation>Déclarés</translation>
    </message>
    <message numerus="no">
      <source>Reported countries</source>
      <translation>Pays déclarés</translation>
    </message>
    <message numerus="no">
      <source>Reported on</source>
      <translation>Signalé le</translation>
    </message>
    <message numerus="no">
      <source>Reported participants</source>
      <translation>Participants déclarés</translation>
    </message>
    <message numerus="no">
      <source>Reported: how exact</source>
      <translation>Précision (déclarés)</translation>
    </message>
    <message numerus="no">
      <source>Resolution {number} is of {right}, not {wrong}; choose {symbol}.</source>
      <translation>La résolution {number} est de {right}, et non de {wrong} ; choisissez {symbol}.</translation>
    </message>
    <message numerus="no">
      <source>Resolutions, treaties and good practices that events rest on.</source>
      <translation>Résolutions, traités et bonnes pratiques sur lesquels reposent les événements.</translation>
    </message>
    <message numerus="no">
      <source>Responsible</source>
      <translation>Responsable</translation>
    </message>
    <message numerus="no">
      <source>Responsible officer</source>
      <translation>Fonctionnaire responsable</translation>
    </message>
    <message numerus="no">
      <source>Responsible organisation</source>
      <translation>Organisation responsable</translation>
    </message>
    <message numerus="no">
      <source>Rest absent</source>
      <translation>Les autres absents</translation>
    </message>
    <message numerus="no">
      <source>Rest absent today</source>
      <translation>Les autres absents aujourd’hui</translation>
    </message>
    <message numerus="no">
      <source>Rest absent: {occasion}</source>
      <translation>Les autres absents : {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Results</source>
      <translation>Bilan</translation>
    </message>
    <message numerus="no">
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message numerus="no">
      <source>Role of a participant</source>
      <translation>Rôle d’un participant</translation>
    </message>
    <message numerus="no">
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message numerus="no">
      <source>Roles of organisations</source>
      <translation>Rôles des organisations</translation>
    </message>
    <message numerus="no">
      <source>Roles of participants</source>
      <translation>Rôles des participants</translation>
    </message>
    <message numerus="yes">
      <source>Roles of {n} people set</source>
      <translation>
        <numerusform>Rôles de {n} personne modifiés</numerusform>
        <numerusform>Rôles de {n} personnes modifiés</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Room</source>
      <translation>Salle</translation>
    </message>
    <message numerus="no">
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message numerus="no">
      <source>Row with the headings</source>
      <translation>Ligne des en-têtes</translation>
    </message>
    <message numerus="no">
      <source>Row {number}</source>
      <translation>Ligne {number}</translation>
    </message>
    <message numerus="no">
      <source>Row {number} names the same person.</source>
      <translation>La ligne {number} nomme la même personne.</translation>
    </message>
    <message numerus="no">
      <source>Row {number}: {words}</source>
      <translation>Ligne {number} : {words}</translation>
    </message>
    <message numerus="no">
      <source>Row {row} of {place} is filled, and a list may have {most} rows; delete what stands so far down, or split the list.</source>
      <translation>Dans {place}, la ligne {row} est remplie, alors qu’une liste peut avoir {most} lignes ; supprimez ce qui se trouve si bas, ou divisez la liste.</translation>
    </message>
    <message numerus="no">
      <source>Row {row}, column “{column}” (“{beginning}”) holds a character that cannot be written; type that text again and export once more.</source>
      <translation>Ligne {row}, colonne « {column} » (« {beginning} ») : un caractère ne peut pas être écrit ; retapez ce texte et exportez de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>Row {row}, column “{column}” (“{beginning}”) is longer than the {most} characters a cell can hold; shorten it, or export to CSV.</source>
      <translation>Ligne {row}, colonne « {column} » (« {beginning} ») : le texte dépasse les {most} caractères que peut contenir une cellule ; raccourcissez-le ou exportez en CSV.</translation>
    </message>
    <message numerus="no">
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message numerus="no">
      <source>Rows of the list</source>
      <translation>Lignes de la liste</translation>
    </message>
    <message numerus="no">
      <source>Rows that are filled in already: correct what is wrong and add what is missing. Delete the row of who does not come, and write who comes instead in an empty row.</source>
      <translation>Lignes déjà remplies : corrigez ce qui est inexact et complétez ce qui manque. Supprimez la ligne de qui ne vient pas et inscrivez la personne qui vient à sa place dans une ligne vide.</translation>
    </message>
    <message numerus="no">
      <source>Rules of attribution</source>
      <translation>Règles d’attribution</translation>
    </message>
    <message numerus="no">
      <source>Sample office</source>
      <translation>Bureau d’exemple</translation>
    </message>
    <message numerus="no">
      <source>Saturday</source>
      <translation>Samedi</translation>
    </message>
    <message numerus="no">
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message numerus="no">
      <source>Save PDF…</source>
      <translation>Enregistrer le PDF…</translation>
    </message>
    <message numerus="no">
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message numerus="no">
      <source>Save a sheet to print…</source>
      <translation>Enregistrer une feuille à imprimer…</translation>
    </message>
    <message numerus="no">
      <source>Save search</source>
      <translation>Enregistrer la recherche</translation>
    </message>
    <message numerus="no">
      <source>Save the search under a name</source>
      <translation>Enregistrer la recherche sous un nom</translation>
    </message>
    <message numerus="no">
      <source>Save the search “{name}”</source>
      <translation>Enregistrement de la recherche « {name} »</translation>
    </message>
    <message numerus="no">
      <source>Save {report} of {record} to “{file}”</source>
      <translation>Enregistrer {report} de {record} dans « {file} »</translation>
    </message>
    <message numerus="no">
      <source>Saved as you type</source>
      <translation>Enregistré au fil de la saisie</translation>
    </message>
    <message numerus="no">
      <source>Saved as “{name}”.</source>
      <translation>Enregistrée sous le nom « {name} ».</translation>
    </message>
    <message numerus="no">
      <source>Saved search</source>
      <translation>Recherche enregistrée</translation>
    </message>
    <message numerus="no">
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="no">
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message numerus="no">
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message numerus="no">
      <source>Say whether the office keeps dates of birth, or decide it; what is there stays.</source>
      <translation>Dire si le bureau conserve les dates de naissance, ou en décider ; ce qui s’y trouve reste.</translation>
    </message>
    <message numerus="no">
      <source>Say who takes this person's place, or give a reason, and set the status again.</source>
      <translation>Indiquez qui remplace cette personne, ou donnez un motif, puis définissez de nouveau le statut.</translation>
    </message>
    <message numerus="no">
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message numerus="no">
      <source>Search by any word, with or without accents</source>
      <translation>Recherchez n’importe quel mot, avec ou sans accents</translation>
    </message>
    <message numerus="no">
      <source>Search this page</source>
      <translation>Rechercher dans cette page</translation>
    </message>
    <message numerus="no">
      <source>Search: {search} · sorted by {order}</source>
      <translation>Recherche : {search} · tri par {order}</translation>
    </message>
    <message numerus="no">
      <source>Searching</source>
      <translation>Rechercher</translation>
    </message>
    <message numerus="no">
      <source>Send the file, once it is filled in, to {office}.</source>
      <translation>Le fichier rempli est à envoyer à : {office}.</translation>
    </message>
    <message numerus="no">
      <source>Sent to the printer</source>
      <translation>Envoyé à l’imprimante</translation>
    </message>
    <message numerus="no">
      <source>Series</source>
      <translation>Séries</translation>
    </message>
    <message numerus="no">
      <source>Series and project</source>
      <translation>Série et projet</translation>
    </message>
    <message numerus="no">
      <source>Session</source>
      <translation>Séance</translation>
    </message>
    <message numerus="yes">
      <source>Set roles of {n} people</source>
      <translation>
        <numerusform>Rôles de {n} personne</numerusform>
        <numerusform>Rôles de {n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Set status</source>
      <translation>Changer le statut</translation>
    </message>
    <message numerus="yes">
      <source>Set status of {n} people to “{status}”</source>
      <translation>
        <numerusform>Statut de {n} personne : {status}</numerusform>
        <numerusform>Statut de {n} personnes : {status}</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Set to</source>
      <translation>Mettre</translation>
    </message>
    <message numerus="yes">
      <source>Setting the status of {n} people…</source>
      <translation>
        <numerusform>Mise à jour du statut de {n} personne…</numerusform>
        <numerusform>Mise à jour du statut de {n} personnes…</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Several records are called “{text}”; name the one you mean by its id.</source>
      <translation>Plusieurs fiches portent le nom « {text} » ; désignez la bonne par son identifiant.</translation>
    </message>
    <message numerus="no">
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message numerus="no">
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message numerus="no">
      <source>Short title</source>
      <translation>Titre court</translation>
    </message>
    <message numerus="no">
      <source>Show columns</source>
      <translation>Afficher les colonnes</translation>
    </message>
    <message numerus="no">
      <source>Show everything recorded of an event, a person or another record.</source>
      <translation>Afficher tout ce qui est enregistré sur un événement, une personne ou une autre fiche.</translation>
    </message>
    <message numerus="no">
      <source>Show older steps</source>
      <translation>Afficher les étapes antérieures</translation>
    </message>
    <message numerus="no">
      <source>Show them again</source>
      <translation>Les afficher à nouveau</translation>
    </message>
    <message numerus="no">
      <source>Sides of this sheet</source>
      <translation>Onglets de cette fiche</translation>
    </message>
    <message numerus="no">
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message numerus="no">
      <source>Small island developing State</source>
      <translation>Petit État insulaire en développement</translation>
    </message>
    <message numerus="no">
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message numerus="no">
      <source>Some are ticked by day and by session. A session's own mark counts; a day's mark stands for its sessions without one, shown with a dashed outline.</source>
      <translation>Certaines personnes sont pointées par jour et par séance. La marque propre à une séance prévaut ; celle du jour vaut pour ses séances qui n’en ont pas, et s’affiche en pointillé.</translation>
    </message>
    <message numerus="no">
      <source>Some letters of the file do not exist here.</source>
      <translation>Certaines lettres du fichier n’existent pas ici.</translation>
    </message>
    <message numerus="no">
      <source>Some of them are named</source>
      <translation>Comprend des personnes nommées</translation>
    </message>
    <message numerus="no">
      <source>Some of them are named: not added</source>
      <translation>Comprend des personnes nommées : non ajouté</translation>
    </message>
    <message numerus="no">
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message numerus="no">
      <source>Somebody else changed this record meanwhile, and your change was not written; look at the record as it is now and make the change again.</source>
      <translation>Quelqu’un d’autre a modifié cette fiche entre-temps, et votre modification n’a pas été enregistrée ; consultez la fiche dans son état actuel et refaites la modification.</translation>
    </message>
    <message numerus="no">
      <source>Somebody else on this list</source>
      <translation>Quelqu’un d’autre de cette liste</translation>
    </message>
    <message numerus="no">
      <source>Somebody noted that these are two people; that note goes.</source>
      <translation>Il avait été noté qu’il s’agit de deux personnes ; cette note disparaît.</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong</source>
      <translation>Une erreur s’est produite</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong in CT Desk. What you saved is safe in the book. Close this message and try again; if it happens again, restart the program and send the details below, which contain no records, to whoever looks after it.</source>
      <translation>Une erreur s’est produite dans CT Desk. Ce que vous avez enregistré est en sûreté dans le registre. Fermez ce message et réessayez ; si l’erreur se répète, redémarrez le programme et envoyez les détails ci-dessous, qui ne contiennent aucune fiche, à la personne qui s’en occupe.</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong inside CT Desk ({kind}); no half step was written. Try again, and if it stays so, report it with what {variable}=1 makes it print, which may quote records.</source>
      <translation>Une erreur s’est produite dans CT Desk ({kind}) ; aucune étape n’a été écrite à moitié. Réessayez et, si le problème persiste, signalez-le avec ce qui s’affiche lorsque {variable}=1, qui peut citer des fiches.</translation>
    </message>
    <message numerus="no">
      <source>Sort ascending</source>
      <translation>Trier par ordre croissant</translation>
    </message>
    <message numerus="no">
      <source>Sort descending</source>
      <translation>Trier par ordre décroissant</translation>
    </message>
    <message numerus="no">
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message numerus="no">
      <source>Source of a field</source>
      <translation>Source d’un champ</translation>
    </message>
    <message numerus="no">
      <source>Source of the reported figures</source>
      <translation>Source des chiffres déclarés</translation>
    </message>
    <message numerus="no">
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message numerus="no">
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message numerus="no">
      <source>Speaker</source>
      <translation>Intervenant</translation>
    </message>
    <message numerus="no">
      <source>Speakers</source>
      <translation>Intervenants</translation>
    </message>
    <message numerus="no">
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message numerus="no">
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message numerus="no">
      <source>Status of a follow-up</source>
      <translation>Statut d’un suivi</translation>
    </message>
    <message numerus="no">
      <source>Status of a participant</source>
      <translation>Statut d’un participant</translation>
    </message>
    <message numerus="no">
      <source>Status set by hand</source>
      <translation>Statut fixé à la main</translation>
    </message>
    <message numerus="no">
      <source>Statuses of attendance</source>
      <translation>Statuts de présence</translation>
    </message>
    <message numerus="no">
      <source>Statuses of documents</source>
      <translation>Statuts des documents</translation>
    </message>
    <message numerus="no">
      <source>Statuses of events</source>
      <translation>Statuts des événements</translation>
    </message>
    <message numerus="no">
      <source>Statuses of follow-ups</source>
      <translation>Statuts des suites à donner</translation>
    </message>
    <message numerus="no">
      <source>Statuses of participants</source>
      <translation>Statuts des participants</translation>
    </message>
    <message numerus="no">
      <source>Stays</source>
      <translation>Reste</translation>
    </message>
    <message numerus="no">
      <source>Step</source>
      <translation>Étape</translation>
    </message>
    <message numerus="no">
      <source>Step {step} was altered after it was written.</source>
      <translation>L’étape {step} a été altérée après son écriture.</translation>
    </message>
    <message numerus="no">
      <source>Still open</source>
      <translation>Encore ouvert</translation>
    </message>
    <message numerus="no">
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message numerus="no">
      <source>Stop sorting by this</source>
      <translation>Ne plus trier par cette colonne</translation>
    </message>
    <message numerus="no">
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message numerus="no">
      <source>Strong</source>
      <translation>Forte</translation>
    </message>
    <message numerus="no">
      <source>Strong.</source>
      <translation>Forte.</translation>
    </message>
    <message numerus="no">
      <source>Sub-region (M49)</source>
      <translation>Sous-région (M49)</translation>
    </message>
    <message numerus="no">
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message numerus="no">
      <source>Summary as PDF…</source>
      <translation>Résumé en PDF…</translation>
    </message>
    <message numerus="no">
      <source>Summary of the discussion</source>
      <translation>Résumé des débats</translation>
    </message>
    <message numerus="no">
      <source>Sunday</source>
      <translation>Dimanche</translation>
    </message>
    <message numerus="no">
      <source>Swap the two</source>
      <translation>Inverser les deux</translation>
    </message>
    <message numerus="no">
      <source>Symbol</source>
      <translation>Cote</translation>
    </message>
    <message numerus="no">
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message numerus="no">
      <source>Take back the last step that still stands.</source>
      <translation>Annuler la dernière étape encore en vigueur.</translation>
    </message>
    <message numerus="no">
      <source>Take in a list of people from a spreadsheet or CSV file, as one step that undo takes back. Doubtful and refused rows are left out and told.</source>
      <translation>Importer une liste de personnes depuis un tableur ou un fichier CSV, en une seule étape annulable. Les lignes douteuses ou refusées sont laissées de côté et signalées.</translation>
    </message>
    <message numerus="no">
      <source>Take off the list</source>
      <translation>Retirer de la liste</translation>
    </message>
    <message numerus="no">
      <source>Take the last part away</source>
      <translation>Retirer la dernière partie</translation>
    </message>
    <message numerus="no">
      <source>Target audience</source>
      <translation>Public visé</translation>
    </message>
    <message numerus="no">
      <source>Tell what would happen and change nothing.</source>
      <translation>Indiquer ce qui se passerait, sans rien modifier.</translation>
    </message>
    <message numerus="no">
      <source>Term</source>
      <translation>Terme</translation>
    </message>
    <message numerus="no">
      <source>Terms</source>
      <translation>Termes</translation>
    </message>
    <message numerus="no">
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message numerus="no">
      <source>Text for any program (CSV)</source>
      <translation>Texte pour tout programme (CSV)</translation>
    </message>
    <message numerus="no">
      <source>Text in its usual size</source>
      <translation>Taille de texte habituelle</translation>
    </message>
    <message numerus="no">
      <source>That are more cells than can be pasted at once; choose fewer of them.</source>
      <translation>C’est plus de cellules qu’on ne peut en coller à la fois ; choisissez-en moins.</translation>
    </message>
    <message numerus="no">
      <source>That folder is not there; choose another one.</source>
      <translation>Ce dossier n’existe pas ; choisissez-en un autre.</translation>
    </message>
    <message numerus="no">
      <source>The authority that nominates the person.</source>
      <translation>L’autorité qui désigne la personne.</translation>
    </message>
    <message numerus="no">
      <source>The backup could not be written to “{folder}” ({reason}); free some space or choose another folder, and try again.</source>
      <translation>La sauvegarde n’a pas pu être écrite dans « {folder} » ({reason}) ; libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>The book has changed since the list was looked at; look at the list again.</source>
      <translation>Le registre a changé depuis l’examen de la liste ; examinez la liste à nouveau.</translation>
    </message>
    <message numerus="no">
      <source>The book holds no file for this document; attach one.</source>
      <translation>Le registre ne contient aucun fichier pour ce document ; joignez-en un.</translation>
    </message>
    <message numerus="no">
      <source>The book is encrypted with your passphrase. Without the passphrase or the recovery code nobody can read it, and nobody can bring it back.</source>
      <translation>Le registre est chiffré avec votre phrase secrète. Sans la phrase secrète ou le code de secours, personne ne peut le lire ni le récupérer.</translation>
    </message>
    <message numerus="no">
      <source>The book opens</source>
      <translation>Le registre s’ouvre</translation>
    </message>
    <message numerus="no">
      <source>The book was not closed properly; it is read through…</source>
      <translation>Le registre n’a pas été fermé correctement ; il est relu en entier…</translation>
    </message>
    <message numerus="no">
      <source>The book “{name}” could not be made there ({reason}); choose another folder.</source>
      <translation>Le registre « {name} » n’a pas pu être créé à cet endroit ({reason}) ; choisissez un autre dossier.</translation>
    </message>
    <message numerus="no">
      <source>The column to order by; with a minus behind it, from the last to the first.</source>
      <translation>La colonne de tri ; suivie d’un signe moins, de la dernière valeur à la première.</translation>
    </message>
    <message numerus="no">
      <source>The columns</source>
      <translation>Les colonnes</translation>
    </message>
    <message numerus="no">
      <source>The columns instead of the usual ones.</source>
      <translation>Les colonnes, à la place des colonnes habituelles.</translation>
    </message>
    <message numerus="no">
      <source>The columns, by their keys.</source>
      <translation>Les colonnes, désignées par leurs clés.</translation>
    </message>
    <message numerus="no">
      <source>The content of a document is a file; name it under “file” and try again.</source>
      <translation>Le contenu d’un document est un fichier ; indiquez son nom sous « file » et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>The copy “{name}” did not read back as it was written; the disk may be failing. Try again on another disk.</source>
      <translation>La copie « {name} », à la relecture, diffère de ce qui a été écrit ; le disque est peut-être défaillant. Réessayez sur un autre disque.</translation>
    </message>
    <message numerus="no">
      <source>The country an event was held in.</source>
      <translation>Le pays où un événement s’est tenu.</translation>
    </message>
    <message numerus="no">
      <source>The country it goes to, such as ML.</source>
      <translation>Le pays auquel il est adressé, par exemple ML.</translation>
    </message>
    <message numerus="no">
      <source>The country somebody represented there.</source>
      <translation>Le pays que quelqu’un y représentait.</translation>
    </message>
    <message numerus="no">
      <source>The country the person comes for. Choose from the list.</source>
      <translation>Le pays que la personne représente. Choisissez dans la liste.</translation>
    </message>
    <message numerus="no">
      <source>The dates of birth in this list are left out.</source>
      <translation>Les dates de naissance de cette liste ne sont pas importées.</translation>
    </message>
    <message numerus="no">
      <source>The day of that note, for example 2026-07-17.</source>
      <translation>La date de cette note, par exemple 2026-07-17.</translation>
    </message>
    <message numerus="no">
      <source>The day, for example 1975-07-17, or only the year; it tells people of one name apart.</source>
      <translation>Le jour, par exemple 1975-07-17, ou seulement l’année ; cela distingue les personnes du même nom.</translation>
    </message>
    <message numerus="no">
      <source>The disk of “{folder}” has too little room for a backup; free {megabytes} MB or choose another folder.</source>
      <translation>Le disque de « {folder} » n’a pas assez de place pour une sauvegarde ; libérez {megabytes} Mo ou choisissez un autre dossier.</translation>
    </message>
    <message numerus="no">
      <source>The disk that holds “{name}” does not answer; plug it in again and try once more. What was saved before is safe.</source>
      <translation>Le disque qui contient « {name} » ne répond pas ; rebranchez-le et réessayez. Ce qui était déjà enregistré est en sûreté.</translation>
    </message>
    <message numerus="no">
      <source>The disk that holds “{name}” is full; nothing of this step was saved. Free some space and try again.</source>
      <translation>Le disque qui contient « {name} » est plein ; rien de cette étape n’a été enregistré. Libérez de l’espace et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>The documents are as they came</source>
      <translation>Les documents sont tels qu’ils ont été joints</translation>
    </message>
    <message numerus="no">
      <source>The encoding of a text file, such as cp1256.</source>
      <translation>L’encodage d’un fichier texte, tel que cp1256.</translation>
    </message>
    <message numerus="no">
      <source>The end of “{name}” is missing: a copy was probably interrupted. Copy it again. {way_out}</source>
      <translation>La fin de « {name} » manque : une copie a sans doute été interrompue. Copiez-le de nouveau. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>The end, {end}, is before the start, {start}; correct one of them.</source>
      <translation>La fin ({end}) précède le début ({start}) ; corrigez l’un des deux.</translation>
    </message>
    <message numerus="no">
      <source>The event it is about.</source>
      <translation>L’événement concerné.</translation>
    </message>
    <message numerus="no">
      <source>The event the people take part in.</source>
      <translation>L’événement auquel les personnes participent.</translation>
    </message>
    <message numerus="no">
      <source>The event would end at {end}, before it starts at {start}; correct one of them.</source>
      <translation>L’événement se terminerait à {end}, avant de commencer à {start} ; corrigez l’une des deux heures.</translation>
    </message>
    <message numerus="no">
      <source>The file is larger than {limit} MB; keep it elsewhere and record its address.</source>
      <translation>Le fichier dépasse {limit} Mo ; conservez-le ailleurs et notez son adresse.</translation>
    </message>
    <message numerus="no">
      <source>The file of {ids} is not in the book.</source>
      <translation>Le fichier de {ids} n’est pas dans le registre.</translation>
    </message>
    <message numerus="no">
      <source>The file of {ids} was altered.</source>
      <translation>Le fichier de {ids} a été altéré.</translation>
    </message>
    <message numerus="no">
      <source>The file of “{name}” was moved or replaced while it was open; close the program, put the file back and open it again.</source>
      <translation>Le fichier de « {name} » a été déplacé ou remplacé alors qu’il était ouvert ; fermez le programme, remettez le fichier en place et ouvrez-le de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>The file to write.</source>
      <translation>Le fichier à écrire.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line becomes the passphrase.</source>
      <translation>Le fichier dont la première ligne devient la phrase secrète.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line is the passphrase; else CTDESK_PASSPHRASE holds it, or you are asked.</source>
      <translation>Le fichier dont la première ligne est la phrase secrète ; à défaut, elle est lue dans CTDESK_PASSPHRASE ou vous est demandée.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line is the recovery code, if the keys are lost.</source>
      <translation>Le fichier dont la première ligne est le code de secours, si les clés sont perdues.</translation>
    </message>
    <message numerus="no">
      <source>The file will hold: {columns}. Send it only to those who need it.</source>
      <translation>Le fichier contiendra : {columns}. Ne l’envoyez qu’aux personnes qui en ont besoin.</translation>
    </message>
    <message numerus="yes">
      <source>The file will name {n} people.</source>
      <translation>
        <numerusform>Le fichier nommera {n} personne.</numerusform>
        <numerusform>Le fichier nommera {n} personnes.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>The first line of “{name}” is empty; write the secret there.</source>
      <translation>La première ligne de « {name} » est vide ; écrivez-y le secret.</translation>
    </message>
    <message numerus="no">
      <source>The first rows as they will be written</source>
      <translation>Les premières lignes telles qu’elles seront écrites</translation>
    </message>
    <message numerus="no">
      <source>The first {shown} of {all}</source>
      <translation>Les {shown} premières lignes sur {all}</translation>
    </message>
    <message numerus="no">
      <source>The folder to write to; made if it is not there.</source>
      <translation>Le dossier de destination ; il est créé s’il n’existe pas.</translation>
    </message>
    <message numerus="no">
      <source>The formula in this cell gives the error {error}; correct it in the file.</source>
      <translation>La formule de cette cellule donne l’erreur {error} ; corrigez-la dans le fichier.</translation>
    </message>
    <message numerus="no">
      <source>The formula in this cell was never calculated; open the file in a spreadsheet and save it.</source>
      <translation>La formule de cette cellule n’a jamais été calculée ; ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message numerus="no">
      <source>The history is as it was written</source>
      <translation>L’historique est tel qu’il a été écrit</translation>
    </message>
    <message numerus="no">
      <source>The import was stopped; nothing in the book has changed.</source>
      <translation>L’importation a été arrêtée ; rien n’a changé dans le registre.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” cannot be read ({reason}); ask for the right to read it, or use the recovery code.</source>
      <translation>Le fichier de clés « {name} » ne peut pas être lu ({reason}) ; demandez le droit de le lire ou utilisez le code de secours.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” is damaged; put back the copy “{older}” or the one beside the newest backup, or type the recovery code from the printed sheet.</source>
      <translation>Le fichier de clés « {name} » est endommagé ; remettez en place la copie « {older} » ou celle de la sauvegarde la plus récente, ou tapez le code de secours de la feuille imprimée.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” is not beside the book; put it back (a copy lies with each backup), or type the recovery code from the printed sheet.</source>
      <translation>Le fichier de clés « {name} » n’est pas à côté du registre ; remettez-le en place (une copie accompagne chaque sauvegarde) ou tapez le code de secours de la feuille imprimée.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” was written by a newer CT Desk; install that version to open the book, or use the recovery code.</source>
      <translation>Le fichier de clés « {name} » a été écrit par une version plus récente de CT Desk ; installez cette version pour ouvrir le registre, ou utilisez le code de secours.</translation>
    </message>
    <message numerus="no">
      <source>The kind of body the person comes from. Choose from the list.</source>
      <translation>Le type d’organisme dont vient la personne. Choisissez dans la liste.</translation>
    </message>
    <message numerus="no">
      <source>The language for letters and interpretation.</source>
      <translation>La langue de la correspondance et de l’interprétation.</translation>
    </message>
    <message numerus="no">
      <source>The language to speak and to print in.</source>
      <translation>La langue des messages et des documents.</translation>
    </message>
    <message numerus="no">
      <source>The list has changed meanwhile; look at it again and move the entry then.</source>
      <translation>La liste a changé entre-temps ; consultez-la de nouveau, puis déplacez l’élément.</translation>
    </message>
    <message numerus="no">
      <source>The list of the event has changed meanwhile; look at it again and tick then.</source>
      <translation>La liste de l’événement a changé entre-temps ; revoyez-la, puis pointez de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>The name alone agrees</source>
      <translation>Seul le nom concorde</translation>
    </message>
    <message numerus="no">
      <source>The name as the person writes it, for example in Arabic or Cyrillic letters.</source>
      <translation>Le nom tel que la personne l’écrit, par exemple en caractères arabes ou cyrilliques.</translation>
    </message>
    <message numerus="no">
      <source>The name of a field or list.</source>
      <translation>Le nom d’un champ ou d’une liste.</translation>
    </message>
    <message numerus="no">
      <source>The name of a state.</source>
      <translation>Le nom d’un état.</translation>
    </message>
    <message numerus="no">
      <source>The name of the office.</source>
      <translation>Le nom du bureau.</translation>
    </message>
    <message numerus="no">
      <source>The next person; with Shift the one before</source>
      <translation>La personne suivante ; avec Maj, la précédente</translation>
    </message>
    <message numerus="no">
      <source>The output could not be written ({reason}), and any change it tells of is done; free some space or send it elsewhere.</source>
      <translation>Le résultat n’a pas pu être écrit ({reason}), mais les modifications qu’il annonce sont faites ; libérez de l’espace ou dirigez-le ailleurs.</translation>
    </message>
    <message numerus="no">
      <source>The page of this search is no longer there; remove the search.</source>
      <translation>La page de cette recherche n’existe plus ; supprimez la recherche.</translation>
    </message>
    <message numerus="no">
      <source>The passphrase cannot be asked for here; put it into {variable}, or name a file that holds it with --passphrase-file.</source>
      <translation>La phrase secrète ne peut pas être demandée ici ; placez-la dans {variable} ou indiquez un fichier qui la contient avec --passphrase-file.</translation>
    </message>
    <message numerus="no">
      <source>The person it is about.</source>
      <translation>La personne concernée.</translation>
    </message>
    <message numerus="no">
      <source>The printer did not take the pages; see that it is on, or that the file can be written, and print again.</source>
      <translation>L’imprimante n’a pas accepté les pages ; vérifiez qu’elle est allumée, ou que le fichier peut être écrit, puis réimprimez.</translation>
    </message>
    <message numerus="no">
      <source>The record book for counter-terrorism and prevention workshops. Without a command, or with a book alone, the window opens.</source>
      <translation>Le registre des ateliers de prévention du terrorisme et de lutte contre ce phénomène. Sans commande, ou avec un registre seul, la fenêtre s’ouvre.</translation>
    </message>
    <message numerus="no">
      <source>The records are whole; run “ctdesk check” again with --repair.</source>
      <translation>Les fiches sont intactes ; relancez « ctdesk check » avec --repair.</translation>
    </message>
    <message numerus="no">
      <source>The role of people whose row says none, such as speaker.</source>
      <translation>Le rôle des personnes dont la ligne n’en indique aucun, tel que speaker.</translation>
    </message>
    <message numerus="no">
      <source>The row in hand</source>
      <translation>La ligne en cours</translation>
    </message>
    <message numerus="no">
      <source>The row names nobody; type a name.</source>
      <translation>La ligne ne nomme personne ; saisissez un nom.</translation>
    </message>
    <message numerus="no">
      <source>The rows were not looked at</source>
      <translation>Les lignes n’ont pas été examinées</translation>
    </message>
    <message numerus="no">
      <source>The same in both</source>
      <translation>Identique des deux côtés</translation>
    </message>
    <message numerus="no">
      <source>The same lines in several encodings</source>
      <translation>Les mêmes lignes dans plusieurs encodages</translation>
    </message>
    <message numerus="no">
      <source>The same passphrase again:</source>
      <translation>La même phrase secrète, de nouveau :</translation>
    </message>
    <message numerus="no">
      <source>The saved search of that name; what is typed besides narrows it.</source>
      <translation>La recherche enregistrée de ce nom ; ce que l’on tape en plus la précise.</translation>
    </message>
    <message numerus="no">
      <source>The saved search “{name}” was removed.</source>
      <translation>La recherche enregistrée « {name} » a été supprimée.</translation>
    </message>
    <message numerus="no">
      <source>The seal of every page</source>
      <translation>Le sceau de chaque page</translation>
    </message>
    <message numerus="no">
      <source>The search in the box says more than lines can; it stays until you choose “Use”. Start anew here.</source>
      <translation>La recherche saisie dit plus que des lignes ne peuvent dire ; elle reste jusqu’à ce que vous choisissiez « Utiliser ». Recommencez ici.</translation>
    </message>
    <message numerus="no">
      <source>The search index and the triggers were made anew; looking again:</source>
      <translation>L’index de recherche et les déclencheurs ont été reconstruits ; nouvel examen :</translation>
    </message>
    <message numerus="no">
      <source>The search index is in step</source>
      <translation>L’index de recherche est à jour</translation>
    </message>
    <message numerus="no">
      <source>The sheet of a workbook; else the first.</source>
      <translation>La feuille du classeur ; sinon la première.</translation>
    </message>
    <message numerus="no">
      <source>The status of people whose row says none, such as confirmed.</source>
      <translation>Le statut des personnes dont la ligne n’en indique aucun, tel que confirmed.</translation>
    </message>
    <message numerus="no">
      <source>The structure of the file</source>
      <translation>La structure du fichier</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a broken character ({code}); delete it and type it again.</source>
      <translation>Près de « {near} », le texte contient un caractère altéré ({code}) ; supprimez-le et retapez-le.</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a hidden control character ({code}); type the words again instead of pasting them.</source>
      <translation>Près de « {near} », le texte contient un caractère de commande caché ({code}) ; retapez ces mots au lieu de les coller.</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a hidden sign that turns the direction of writing ({code}); type the words again instead of pasting them.</source>
      <translation>Près de « {near} », le texte contient un signe caché qui inverse le sens de l’écriture ({code}) ; retapez ces mots au lieu de les coller.</translation>
    </message>
    <message numerus="no">
      <source>The ticks on days and sessions say otherwise; type a reason to set the status by hand.</source>
      <translation>Le pointage des jours et des séances dit autre chose ; indiquez un motif pour fixer le statut à la main.</translation>
    </message>
    <message numerus="no">
      <source>The two passphrases differ; run the command again.</source>
      <translation>Les deux phrases secrètes diffèrent ; relancez la commande.</translation>
    </message>
    <message numerus="no">
      <source>The two passphrases differ; type them again.</source>
      <translation>Les deux phrases secrètes diffèrent ; retapez-les.</translation>
    </message>
    <message numerus="no">
      <source>The upgrade would have lost records ({tables}), so it was not done and the book is as it was; keep the older CT Desk for now and report this.</source>
      <translation>La mise à niveau aurait fait perdre des fiches ({tables}) : elle n’a donc pas été faite et le registre reste tel qu’il était ; gardez pour l’instant l’ancienne version de CT Desk et signalez ce problème.</translation>
    </message>
    <message numerus="no">
      <source>The usual columns</source>
      <translation>Colonnes habituelles</translation>
    </message>
    <message numerus="no">
      <source>The window cannot open here ({reason}); everything also works without it: see “ctdesk --help”.</source>
      <translation>La fenêtre ne peut pas s’ouvrir ici ({reason}) ; tout fonctionne aussi sans elle : voyez « ctdesk --help ».</translation>
    </message>
    <message numerus="no">
      <source>The words that fields are chosen from, in three languages.</source>
      <translation>Les mots parmi lesquels on choisit dans les champs, en trois langues.</translation>
    </message>
    <message numerus="no">
      <source>The year {year} is not between {earliest} and {latest}; correct it.</source>
      <translation>L’année {year} n’est pas comprise entre {earliest} et {latest} ; corrigez-la.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} chosen rows</source>
      <translation>
        <numerusform>{n} ligne choisie</numerusform>
        <numerusform>Les {n} lignes choisies</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message numerus="no">
      <source>Theme of the event</source>
      <translation>Thème de l’événement</translation>
    </message>
    <message numerus="no">
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message numerus="no">
      <source>Then bring the list again.</source>
      <translation>Importez ensuite la liste à nouveau.</translation>
    </message>
    <message numerus="no">
      <source>There</source>
      <translation>Présents</translation>
    </message>
    <message numerus="no">
      <source>There is a file named “{name}” already; choose another name.</source>
      <translation>Un fichier nommé « {name} » existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message numerus="no">
      <source>There is no book “{name}” there; plug in the disk it lies on, or look for it where it was moved to.</source>
      <translation>Le registre « {name} » ne se trouve pas à cet endroit ; branchez le disque qui le contient ou cherchez-le là où il a été déplacé.</translation>
    </message>
    <message numerus="no">
      <source>There is no column “{key}”; choose one of: {known}.</source>
      <translation>La colonne « {key} » n’existe pas ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no encoding “{name}”; choose one such as cp1256, cp1252 or utf-8.</source>
      <translation>L’encodage « {name} » n’existe pas ; choisissez-en un tel que cp1256, cp1252 ou utf-8.</translation>
    </message>
    <message numerus="no">
      <source>There is no folder “{name}”; plug in its disk, or make it first.</source>
      <translation>Le dossier « {name} » n’existe pas ; branchez son disque ou créez-le d’abord.</translation>
    </message>
    <message numerus="no">
      <source>There is no keyword “{name}:”; put it in quotes to look for it, or write {known}.</source>
      <translation>Il n’y a pas de mot-clé « {name}: » ; mettez-le entre guillemets pour le chercher, ou écrivez {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no letter or number here; write what to look for.</source>
      <translation>Il n’y a ici ni lettre ni chiffre ; écrivez ce qu’il faut chercher.</translation>
    </message>
    <message numerus="no">
      <source>There is no report “{name}”; choose one of: {known}.</source>
      <translation>Le rapport « {name} » n’existe pas ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no saved search “{name}” of this page; choose one of: {known}.</source>
      <translation>Cette page n’a pas de recherche enregistrée « {name} » ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no screen here to show the window on; everything also works without one: see “ctdesk --help”.</source>
      <translation>Il n’y a pas d’écran ici pour afficher la fenêtre ; tout fonctionne aussi sans écran : voyez « ctdesk --help ».</translation>
    </message>
    <message numerus="no">
      <source>There is no such list; choose one of the lists a term can belong to.</source>
      <translation>Cette liste n’existe pas ; choisissez l’une des listes auxquelles un terme peut appartenir.</translation>
    </message>
    <message numerus="no">
      <source>There is no such page; choose pages of this report to print.</source>
      <translation>Cette page n’existe pas ; choisissez des pages de ce rapport à imprimer.</translation>
    </message>
    <message numerus="no">
      <source>There is no {what} “{text}” in this book; add it first or correct the name.</source>
      <translation>« {text} » ({what}) ne figure pas dans ce registre ; ajoutez-le d’abord ou corrigez le nom.</translation>
    </message>
    <message numerus="no">
      <source>There is no {what} “{text}” in this book; look up its id with “ctdesk list”.</source>
      <translation>« {text} » ({what}) ne figure pas dans ce registre ; cherchez son identifiant avec « ctdesk list ».</translation>
    </message>
    <message numerus="no">
      <source>There is nothing to redo; undo something first.</source>
      <translation>Il n’y a rien à rétablir ; annulez d’abord une étape.</translation>
    </message>
    <message numerus="no">
      <source>There is nothing to undo; change something first.</source>
      <translation>Il n’y a rien à annuler ; faites d’abord une modification.</translation>
    </message>
    <message numerus="no">
      <source>These names are right</source>
      <translation>Ces noms sont justes</translation>
    </message>
    <message numerus="no">
      <source>These words whole and side by side</source>
      <translation>Ces mots entiers et côte à côte</translation>
    </message>
    <message numerus="no">
      <source>They are of {countries}: choose a country to send each ministry its own.</source>
      <translation>Pays concernés : {countries} ; choisissez un pays pour n’envoyer à chaque ministère que les siens.</translation>
    </message>
    <message numerus="no">
      <source>This book has {most} passphrases; remove one first.</source>
      <translation>Ce registre a déjà {most} phrases secrètes ; supprimez-en d’abord une.</translation>
    </message>
    <message numerus="no">
      <source>This book is being prepared</source>
      <translation>Ce registre est en préparation</translation>
    </message>
    <message numerus="no">
      <source>This book is locked</source>
      <translation>Ce registre est verrouillé</translation>
    </message>
    <message numerus="no">
      <source>This book is open for reading only; nothing can be changed in it.</source>
      <translation>Ce registre est ouvert en lecture seule ; rien ne peut y être modifié.</translation>
    </message>
    <message numerus="no">
      <source>This bracket closes none; delete it or put the text with it in quotes.</source>
      <translation>Cette parenthèse n’en ferme aucune ; supprimez-la ou mettez le texte entre guillemets.</translation>
    </message>
    <message numerus="no">
      <source>This cell holds a character that cannot be kept; type it again in the file.</source>
      <translation>Cette cellule contient un caractère qui ne peut être conservé ; ressaisissez-la dans le fichier.</translation>
    </message>
    <message numerus="no">
      <source>This computer has too little free memory to open the book; close other programs and try again.</source>
      <translation>Cet ordinateur n’a pas assez de mémoire libre pour ouvrir le registre ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>This file is not encrypted: send it in a way your administration accepts for personal data, and delete copies that are no longer needed.</source>
      <translation>Ce fichier n’est pas chiffré : envoyez-le par une voie que votre administration admet pour les données personnelles, et supprimez les copies devenues inutiles.</translation>
    </message>
    <message numerus="no">
      <source>This is already in the list “{list}”; change that entry.</source>
      <translation>Cet élément figure déjà dans la liste « {list} » ; modifiez celui qui s’y trouve.</translation>
    </message>
    <message numerus="no">
      <source>This is the book's only passphrase; add another before removing it.</source>
      <translation>C’est la seule phrase secrète du registre ; ajoutez-en une autre avant de la supprimer.</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of this event; its columns and people are known.</source>
      <translation>C’est le formulaire d’inscription de cet événement ; ses colonnes et ses personnes sont connues.</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of “{event}” and not of “{chosen}”; go on only if these people come to “{chosen}”.</source>
      <translation>C’est le formulaire d’inscription de « {event} » et non de « {chosen} » ; ne continuez que si ces personnes viennent à « {chosen} ».</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of “{event}”; to put these people on its list, import the form there.</source>
      <translation>C’est le formulaire d’inscription de « {event} » ; pour inscrire ces personnes sur sa liste, importez-y le formulaire.</translation>
    </message>
    <message numerus="no">
      <source>This is {length} characters long; the field holds {limit}. Shorten it or add it as a document.</source>
      <translation>Ce texte compte {length} caractères ; le champ en admet {limit}. Raccourcissez-le ou ajoutez-le comme document.</translation>
    </message>
    <message numerus="no">
      <source>This is {length} characters long; the field holds {limit}. Shorten it or put it in the notes.</source>
      <translation>Ce texte compte {length} caractères ; le champ en admet {limit}. Raccourcissez-le ou placez-le dans les notes.</translation>
    </message>
    <message numerus="no">
      <source>This key is of another book than “{name}”: its keys file “{keys}” or the recovery sheet was mixed up with another one. Put the right keys file beside the book (a copy lies with each backup), or type the code of this book's own sheet.</source>
      <translation>Cette clé n’est pas celle de « {name} » : son fichier de clés « {keys} » ou la feuille de secours a été confondu avec un autre. Placez le bon fichier de clés à côté du registre (une copie accompagne chaque sauvegarde) ou tapez le code de la feuille propre à ce registre.</translation>
    </message>
    <message numerus="no">
      <source>This list came in on {date} as “{name}” for “{event}”: {added}, {recognised}.</source>
      <translation>Cette liste a été importée le {date} sous le nom « {name} » pour « {event} » : {added}, {recognised}.</translation>
    </message>
    <message numerus="no">
      <source>This list came in on {date} as “{name}”: {added}, {recognised}.</source>
      <translation>Cette liste a été importée le {date} sous le nom « {name} » : {added}, {recognised}.</translation>
    </message>
    <message numerus="no">
      <source>This list cannot be read</source>
      <translation>Cette liste ne peut pas être lue</translation>
    </message>
    <message numerus="no">
      <source>This month</source>
      <translation>Ce mois</translation>
    </message>
    <message numerus="no">
      <source>This office keeps no dates of birth; to keep them, choose “Keep dates of birth” in the list of actions (Ctrl+K) or run “ctdesk births on”.</source>
      <translation>Ce bureau ne conserve pas les dates de naissance ; pour les conserver, choisissez « Conserver les dates de naissance » dans la liste des actions (Ctrl+K) ou exécutez « ctdesk births on ».</translation>
    </message>
    <message numerus="no">
      <source>This passphrase does not open the book; check the keyboard language and capital letters and try again, or use the recovery code from the printed sheet.</source>
      <translation>Cette phrase secrète n’ouvre pas le registre ; vérifiez la langue du clavier et les majuscules, puis réessayez, ou utilisez le code de secours de la feuille imprimée.</translation>
    </message>
    <message numerus="no">
      <source>This person</source>
      <translation>Cette personne</translation>
    </message>
    <message numerus="no">
      <source>This person ({number})</source>
      <translation>Cette personne ({number})</translation>
    </message>
    <message numerus="no">
      <source>This record is no longer there.</source>
      <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message numerus="no">
      <source>This registration form was made for an event that is not in this book; it is read like any other list.</source>
      <translation>Ce formulaire d’inscription a été établi pour un événement qui ne figure pas dans ce registre ; il est lu comme toute autre liste.</translation>
    </message>
    <message numerus="no">
      <source>This report needs to know which: add --{kind} ID.</source>
      <translation>Ce rapport doit savoir de quoi il s’agit : ajoutez --{kind} ID.</translation>
    </message>
    <message numerus="no">
      <source>This row heads the others and names no person; nothing is read from it.</source>
      <translation>Cette ligne sert de titre aux autres et ne nomme personne ; rien n’en est lu.</translation>
    </message>
    <message numerus="no">
      <source>This sample book is not encrypted: anybody with this computer can read it. Do not enter real people here.</source>
      <translation>Ce registre d’exemple n’est pas chiffré : quiconque utilise cet ordinateur peut le lire. N’y inscrivez pas de personnes réelles.</translation>
    </message>
    <message numerus="no">
      <source>This status needs a reason; type it, or press Esc to leave it.</source>
      <translation>Ce statut exige un motif ; indiquez-le, ou appuyez sur Échap pour renoncer.</translation>
    </message>
    <message numerus="no">
      <source>This status needs a reason; type the reason and set the status again.</source>
      <translation>Ce statut exige un motif ; indiquez le motif, puis choisissez de nouveau le statut.</translation>
    </message>
    <message numerus="no">
      <source>This year</source>
      <translation>Cette année</translation>
    </message>
    <message numerus="no">
      <source>This {owner} has no {what} “{text}”; add it there first or correct the name.</source>
      <translation>« {text} » ({what}) ne figure pas dans cet élément ({owner}) ; ajoutez-le d’abord ou corrigez le nom.</translation>
    </message>
    <message numerus="no">
      <source>Those are more rows than the clipboard should carry; use Export instead.</source>
      <translation>Il y a trop de lignes pour le presse-papiers ; utilisez plutôt Exporter.</translation>
    </message>
    <message numerus="no">
      <source>Thursday</source>
      <translation>Jeudi</translation>
    </message>
    <message numerus="no">
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message numerus="no">
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message numerus="no">
      <source>Time zone as printed</source>
      <translation>Fuseau horaire imprimé</translation>
    </message>
    <message numerus="no">
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message numerus="no">
      <source>Title in Arabic</source>
      <translation>Titre en arabe</translation>
    </message>
    <message numerus="no">
      <source>Title in French</source>
      <translation>Titre en français</translation>
    </message>
    <message numerus="no">
      <source>Title of the talk</source>
      <translation>Titre de l’intervention</translation>
    </message>
    <message numerus="no">
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message numerus="no">
      <source>Together</source>
      <translation>Ensemble</translation>
    </message>
    <message numerus="no">
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message numerus="no">
      <source>Too easy to guess: take four or more words that do not belong together.</source>
      <translation>Trop facile à deviner : prenez au moins quatre mots sans rapport entre eux.</translation>
    </message>
    <message numerus="no">
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message numerus="no">
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message numerus="no">
      <source>Try this search</source>
      <translation>Essayer cette recherche</translation>
    </message>
    <message numerus="no">
      <source>Tuesday</source>
      <translation>Mardi</translation>
    </message>
    <message numerus="no">
      <source>Two people</source>
      <translation>Deux personnes</translation>
    </message>
    <message numerus="no">
      <source>Two-letter code</source>
      <translation>Code à deux lettres</translation>
    </message>
    <message numerus="no">
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message numerus="no">
      <source>Type in the search box: every word must be found, in any order, with or without accents.</source>
      <translation>Tapez dans la zone de recherche : tous les mots doivent être trouvés, dans n’importe quel ordre, avec ou sans accents.</translation>
    </message>
    <message numerus="no">
      <source>Type the dates of the event under Details, or add its sessions to the agenda; each day and each session becomes a column.</source>
      <translation>Indiquez les dates de l’événement sous Détails, ou ajoutez ses séances à l’ordre du jour ; chaque jour et chaque séance devient une colonne.</translation>
    </message>
    <message numerus="no">
      <source>Type the name of the new record first, then add to its lists.</source>
      <translation>Indiquez d’abord le nom de la nouvelle fiche, puis complétez ses listes.</translation>
    </message>
    <message numerus="no">
      <source>Type words into the search box; every record that has them all is shown at once. Add a keyword with a colon to ask one thing of it.</source>
      <translation>Tapez des mots dans la recherche ; toutes les fiches qui les contiennent tous s’affichent aussitôt. Ajoutez un mot-clé suivi de deux-points pour ne demander qu’une chose.</translation>
    </message>
    <message numerus="no">
      <source>Types of event</source>
      <translation>Types d’événement</translation>
    </message>
    <message numerus="no">
      <source>Types of organisation</source>
      <translation>Types d’organisation</translation>
    </message>
    <message numerus="no">
      <source>Undated</source>
      <translation>Sans date</translation>
    </message>
    <message numerus="no">
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="no">
      <source>Undo: {label}</source>
      <translation>Annuler « {label} »</translation>
    </message>
    <message numerus="no">
      <source>Undone: {label}</source>
      <translation>Annulation de « {label} »</translation>
    </message>
    <message numerus="no">
      <source>Unfinished typing restored</source>
      <translation>Saisie inachevée rétablie</translation>
    </message>
    <message numerus="no">
      <source>Unicode, two bytes a letter</source>
      <translation>Unicode, deux octets par lettre</translation>
    </message>
    <message numerus="no">
      <source>Unicode, two bytes a letter, reversed</source>
      <translation>Unicode, deux octets par lettre, inversés</translation>
    </message>
    <message numerus="no">
      <source>Unit</source>
      <translation>Service</translation>
    </message>
    <message numerus="no">
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message numerus="yes">
      <source>Unlock (in {n} seconds)</source>
      <translation>
        <numerusform>Déverrouiller (dans {n} seconde)</numerusform>
        <numerusform>Déverrouiller (dans {n} secondes)</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Until</source>
      <translation>Fin</translation>
    </message>
    <message numerus="no">
      <source>Upcoming</source>
      <translation>À venir</translation>
    </message>
    <message numerus="no">
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message numerus="no">
      <source>Use the passphrase</source>
      <translation>Utiliser la phrase secrète</translation>
    </message>
    <message numerus="no">
      <source>Use the recovery code</source>
      <translation>Utiliser le code de secours</translation>
    </message>
    <message numerus="no">
      <source>Used by</source>
      <translation>Utilisé par</translation>
    </message>
    <message numerus="no">
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message numerus="no">
      <source>Venue</source>
      <translation>Lieu</translation>
    </message>
    <message numerus="no">
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message numerus="no">
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message numerus="no">
      <source>Walk-in</source>
      <translation>Inscrit sur place</translation>
    </message>
    <message numerus="no">
      <source>Walk-in: {person} at {event}</source>
      <translation>Arrivée sur place : {person}, {event}</translation>
    </message>
    <message numerus="no">
      <source>Ways of taking part</source>
      <translation>Modes de participation</translation>
    </message>
    <message numerus="no">
      <source>Weak</source>
      <translation>Faible</translation>
    </message>
    <message numerus="no">
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message numerus="no">
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message numerus="no">
      <source>Wednesday</source>
      <translation>Mercredi</translation>
    </message>
    <message numerus="no">
      <source>Welcome to CT Desk</source>
      <translation>Bienvenue dans CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Western European, DOS</source>
      <translation>Europe occidentale, DOS</translation>
    </message>
    <message numerus="no">
      <source>Western European, Windows</source>
      <translation>Europe occidentale, Windows</translation>
    </message>
    <message numerus="no">
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message numerus="no">
      <source>What a record has, and the state it is in</source>
      <translation>Ce qu’une fiche contient et son état</translation>
    </message>
    <message numerus="no">
      <source>What a record has: has:document, has:email.</source>
      <translation>Ce qu’une fiche contient : has:document, has:email.</translation>
    </message>
    <message numerus="no">
      <source>What a record is: is:overdue, is:draft.</source>
      <translation>Ce qu’est une fiche : is:overdue, is:draft.</translation>
    </message>
    <message numerus="no">
      <source>What can be done</source>
      <translation>Actions possibles</translation>
    </message>
    <message numerus="no">
      <source>What differs stays in the book as it is.</source>
      <translation>Ce qui diffère reste tel quel dans le registre.</translation>
    </message>
    <message numerus="no">
      <source>What it finds</source>
      <translation>Ce qu’elle trouve</translation>
    </message>
    <message numerus="no">
      <source>What it is</source>
      <translation>Ce que c’est</translation>
    </message>
    <message numerus="no">
      <source>What it takes</source>
      <translation>Ce qui la suit</translation>
    </message>
    <message numerus="no">
      <source>What participants asked for, and of whom, is written on an event's outcomes and collected here, accepted or not, carried out or not.</source>
      <translation>Ce que les participants ont demandé, et à qui, s’inscrit dans les résultats de l’événement et se retrouve ici, accepté ou non, appliqué ou non.</translation>
    </message>
    <message numerus="no">
      <source>What pays for events, with its donors and the countries it is for.</source>
      <translation>Ce qui finance les événements, avec les donateurs et les pays bénéficiaires.</translation>
    </message>
    <message numerus="no">
      <source>What stands before the name. Choose from the list or write another.</source>
      <translation>Ce qui précède le nom. Choisissez dans la liste ou écrivez autre chose.</translation>
    </message>
    <message numerus="no">
      <source>What the event is called on its agenda</source>
      <translation>Le nom de l’événement dans l’ordre du jour</translation>
    </message>
    <message numerus="no">
      <source>What the organisers need to know; nothing about health, faith or opinions.</source>
      <translation>Ce que les organisateurs doivent savoir ; rien sur la santé, la religion ou les opinions.</translation>
    </message>
    <message numerus="no">
      <source>What the participants ask for, and of whom; accepted or not, carried out or not.</source>
      <translation>Ce que demandent les participants, et à qui ; accepté ou non, appliqué ou non.</translation>
    </message>
    <message numerus="no">
      <source>What the person does at the event. Choose from the list.</source>
      <translation>Le rôle de la personne pendant l’événement. Choisissez dans la liste.</translation>
    </message>
    <message numerus="no">
      <source>What to do with it</source>
      <translation>Que faire de ce champ</translation>
    </message>
    <message numerus="no">
      <source>What to do with the chosen rows</source>
      <translation>Que faire des lignes sélectionnées</translation>
    </message>
    <message numerus="no">
      <source>What was agreed at an event, with who does it and by when, is written on the event's outcomes and collected here.</source>
      <translation>Ce qui a été convenu lors d’un événement, avec le nom des responsables et les échéances, s’inscrit dans les résultats de l’événement et se retrouve ici.</translation>
    </message>
    <message numerus="no">
      <source>What was copied ({copied} cells) reaches beyond the end of the table; choose a cell further up or copy less.</source>
      <translation>Ce qui a été copié ({copied} cellules) dépasse la fin du tableau ; choisissez une cellule plus haut ou copiez moins.</translation>
    </message>
    <message numerus="no">
      <source>What will happen</source>
      <translation>Ce qui va se passer</translation>
    </message>
    <message numerus="no">
      <source>What would change</source>
      <translation>Ce qui changerait</translation>
    </message>
    <message numerus="no">
      <source>What would change, the first {first} of {all}</source>
      <translation>Ce qui changerait, les {first} premiers sur {all}</translation>
    </message>
    <message numerus="no">
      <source>What would happen</source>
      <translation>Ce qui se passerait</translation>
    </message>
    <message numerus="no">
      <source>What would you like to do?</source>
      <translation>Que souhaitez-vous faire ?</translation>
    </message>
    <message numerus="no">
      <source>What you can do here</source>
      <translation>Ce que vous pouvez faire ici</translation>
    </message>
    <message numerus="no">
      <source>What you type goes into the cells; Esc ends it</source>
      <translation>Ce que vous tapez va dans les cellules ; Échap pour terminer</translation>
    </message>
    <message numerus="no">
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message numerus="no">
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message numerus="no">
      <source>Where no list of names exists or may be kept, people are counted here, and added to those named. Say of a count that some of them are named, and it is shown but not added.</source>
      <translation>Lorsqu’aucune liste nominative n’existe ou ne peut être conservée, les personnes sont comptées ici et ajoutées à celles qui sont nommées. Un décompte qui comprend des personnes nommées est affiché sans être ajouté.</translation>
    </message>
    <message numerus="no">
      <source>Where the person reads mail; the invitation and the documents go there.</source>
      <translation>L’adresse que la personne consulte ; l’invitation et les documents y sont envoyés.</translation>
    </message>
    <message numerus="no">
      <source>Where to send it</source>
      <translation>Où l’envoyer</translation>
    </message>
    <message numerus="no">
      <source>Whether the person comes or takes part online.</source>
      <translation>Si la personne vient sur place ou participe en ligne.</translation>
    </message>
    <message numerus="no">
      <source>Which of these can you read?</source>
      <translation>Laquelle pouvez-vous lire ?</translation>
    </message>
    <message numerus="no">
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message numerus="no">
      <source>Who does what by when; what is overdue shows in red here and among the follow-ups.</source>
      <translation>Qui fait quoi et pour quand ; ce qui est en retard apparaît en rouge ici et parmi les mesures de suivi.</translation>
    </message>
    <message numerus="no">
      <source>Who was left as they were</source>
      <translation>Personnes laissées telles quelles</translation>
    </message>
    <message numerus="no">
      <source>Whoever walked in has a name; type it first.</source>
      <translation>Toute personne arrivée sur place a un nom ; saisissez-le d’abord.</translation>
    </message>
    <message numerus="no">
      <source>Whole name</source>
      <translation>Nom complet</translation>
    </message>
    <message numerus="no">
      <source>Whole page</source>
      <translation>Page entière</translation>
    </message>
    <message numerus="no">
      <source>Whole rows are chosen; press F2 to go into the cells, then empty one.</source>
      <translation>Des lignes entières sont choisies ; appuyez sur F2 pour aller dans les cellules, puis videz-en une.</translation>
    </message>
    <message numerus="no">
      <source>Whose value stays: keep (the first), lose (the second) or both of two texts; else the fuller and the newer one stays.</source>
      <translation>La valeur qui reste : keep (la première), lose (la seconde) ou both pour deux textes ; à défaut, la plus complète et la plus récente reste.</translation>
    </message>
    <message numerus="no">
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message numerus="no">
      <source>Why the status changes, where that is asked.</source>
      <translation>Le motif du changement de statut, lorsqu’il est demandé.</translation>
    </message>
    <message numerus="no">
      <source>With plus and the code of the country. It stays exactly as you type it.</source>
      <translation>Avec le signe + et l’indicatif du pays. Le numéro reste exactement tel que vous le tapez.</translation>
    </message>
    <message numerus="no">
      <source>With sex, nationality, e-mail and phone</source>
      <translation>Avec sexe, nationalité, courriel et téléphone</translation>
    </message>
    <message numerus="no">
      <source>With this person and this organisation</source>
      <translation>Avec cette personne et cette organisation</translation>
    </message>
    <message numerus="no">
      <source>Without “{part}”: {n}</source>
      <translation>Sans « {part} » : {n}</translation>
    </message>
    <message numerus="no">
      <source>Without “{value}”</source>
      <translation>Sans « {value} »</translation>
    </message>
    <message numerus="no">
      <source>Women</source>
      <translation>Femmes</translation>
    </message>
    <message numerus="no">
      <source>Words</source>
      <translation>Termes exacts</translation>
    </message>
    <message numerus="no">
      <source>Words of the name, or a short id such as O12.</source>
      <translation>Des mots du nom, ou un identifiant court comme O12.</translation>
    </message>
    <message numerus="no">
      <source>Words side by side must all be there; “or” between them asks for one of them.</source>
      <translation>Des mots côte à côte doivent tous s’y trouver ; « ou » entre eux en demande un seul.</translation>
    </message>
    <message numerus="no">
      <source>Words, each the beginning of one; in quotes whole and side by side.</source>
      <translation>Des mots, chacun le début d’un mot ; entre guillemets, entiers et côte à côte.</translation>
    </message>
    <message numerus="no">
      <source>Work</source>
      <translation>Fonctions</translation>
    </message>
    <message numerus="no">
      <source>Working languages</source>
      <translation>Langues de travail</translation>
    </message>
    <message numerus="no">
      <source>Workshops in Mali</source>
      <translation>Les ateliers au Mali</translation>
    </message>
    <message numerus="no">
      <source>Workshops, roundtables, launches and trainings stand here, planned or held. Begin with the next one.</source>
      <translation>Les ateliers, tables rondes, lancements et formations figurent ici, prévus ou tenus. Commencez par le prochain.</translation>
    </message>
    <message numerus="no">
      <source>Write behind “{keyword}:” what to look for, without a space; {keyword}:"" finds what has none.</source>
      <translation>Écrivez derrière « {keyword}: », sans espace, ce qu’il faut chercher ; {keyword}:"" trouve ce qui n’en a pas.</translation>
    </message>
    <message numerus="no">
      <source>Write one person in each row. Rows may be added below, pasted and sorted.</source>
      <translation>Inscrivez une personne par ligne. Des lignes peuvent être ajoutées en dessous, collées et triées.</translation>
    </message>
    <message numerus="no">
      <source>Write the name of your office; it stands on everything you print.</source>
      <translation>Indiquez le nom de votre bureau ; il figure sur tout ce que vous imprimez.</translation>
    </message>
    <message numerus="no">
      <source>Write the records of a page that match a search to a spreadsheet.</source>
      <translation>Exporter vers un tableur les fiches d’une page qui répondent à une recherche.</translation>
    </message>
    <message numerus="no">
      <source>Write the registration workbook of an event, for ministries to fill in.</source>
      <translation>Écrire le classeur d’inscription d’un événement, à remplir par les ministères.</translation>
    </message>
    <message numerus="no">
      <source>Write this code down and lock it away: it opens the book when the passphrase is forgotten, and it is not shown again.</source>
      <translation>Notez ce code et mettez-le sous clé : il ouvre le registre si la phrase secrète est oubliée, et il ne sera plus affiché.</translation>
    </message>
    <message numerus="no">
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message numerus="no">
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message numerus="no">
      <source>Yes for the person who leads the delegation.</source>
      <translation>Oui pour la personne qui conduit la délégation.</translation>
    </message>
    <message numerus="no">
      <source>Yes or no.</source>
      <translation>Oui ou non.</translation>
    </message>
    <message numerus="no">
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message numerus="no">
      <source>You may not read “{name}”; ask whoever looks after this computer for the right to read it, or open it with the account that made it.</source>
      <translation>Vous n’avez pas le droit de lire « {name} » ; demandez ce droit à la personne qui s’occupe de cet ordinateur, ou ouvrez-le avec le compte qui l’a créé.</translation>
    </message>
    <message numerus="no">
      <source>Your office's events and people live in one encrypted file, called a book. It stays on this computer; no network is needed.</source>
      <translation>Les événements et les personnes de votre bureau sont réunis dans un seul fichier chiffré, appelé registre. Il reste sur cet ordinateur ; aucun réseau n’est nécessaire.</translation>
    </message>
    <message numerus="no">
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message numerus="no">
      <source>a deleted record</source>
      <translation>une fiche supprimée</translation>
    </message>
    <message numerus="no">
      <source>a name or an id is expected; correct the file.</source>
      <translation>un nom ou un identifiant est attendu ; corrigez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>a text, a number or nothing is expected; correct the file.</source>
      <translation>un texte, un nombre ou rien est attendu ; corrigez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>added</source>
      <translation>ajout</translation>
    </message>
    <message numerus="no">
      <source>almost certain</source>
      <translation>presque certain</translation>
    </message>
    <message numerus="no">
      <source>already on this list</source>
      <translation>déjà dans cette liste</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>et {n} autre</numerusform>
        <numerusform>et {n} autres</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>another name</source>
      <translation>autre nom</translation>
    </message>
    <message numerus="no">
      <source>as they will be written</source>
      <translation>telles qu’elles seront écrites</translation>
    </message>
    <message numerus="no">
      <source>ascending</source>
      <translation>ordre croissant</translation>
    </message>
    <message numerus="no">
      <source>before {date}</source>
      <translation>avant {date}</translation>
    </message>
    <message numerus="no">
      <source>between</source>
      <translation>entre</translation>
    </message>
    <message numerus="no">
      <source>contains</source>
      <translation>contient</translation>
    </message>
    <message numerus="no">
      <source>dates not printed, reported on {date}</source>
      <translation>dates non imprimées, événement signalé le {date}</translation>
    </message>
    <message numerus="no">
      <source>descending</source>
      <translation>ordre décroissant</translation>
    </message>
    <message numerus="no">
      <source>differs</source>
      <translation>diffère</translation>
    </message>
    <message numerus="no">
      <source>does not contain</source>
      <translation>ne contient pas</translation>
    </message>
    <message numerus="no">
      <source>due {date}</source>
      <translation>échéance : {date}</translation>
    </message>
    <message numerus="no">
      <source>earlier</source>
      <translation>antérieur</translation>
    </message>
    <message numerus="no">
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message numerus="no">
      <source>from</source>
      <translation>à partir de</translation>
    </message>
    <message numerus="no">
      <source>host: {name}</source>
      <translation>hôte : {name}</translation>
    </message>
    <message numerus="no">
      <source>is</source>
      <translation>est</translation>
    </message>
    <message numerus="no">
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message numerus="no">
      <source>is exactly</source>
      <translation>est exactement</translation>
    </message>
    <message numerus="no">
      <source>is not</source>
      <translation>n’est pas</translation>
    </message>
    <message numerus="no">
      <source>is not empty</source>
      <translation>n’est pas vide</translation>
    </message>
    <message numerus="no">
      <source>known already</source>
      <translation>déjà connu</translation>
    </message>
    <message numerus="no">
      <source>less than</source>
      <translation>moins de</translation>
    </message>
    <message numerus="no">
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message numerus="no">
      <source>marked by session</source>
      <translation>pointé par séance</translation>
    </message>
    <message numerus="no">
      <source>marked for the whole day</source>
      <translation>pointé pour toute la journée</translation>
    </message>
    <message numerus="no">
      <source>more than</source>
      <translation>plus de</translation>
    </message>
    <message numerus="no">
      <source>name@example.org</source>
      <translation>nom@example.org</translation>
    </message>
    <message numerus="no">
      <source>nearly the same date of birth</source>
      <translation>date de naissance presque identique</translation>
    </message>
    <message numerus="no">
      <source>no file</source>
      <translation>aucun fichier</translation>
    </message>
    <message numerus="no">
      <source>no mark</source>
      <translation>aucune marque</translation>
    </message>
    <message numerus="no">
      <source>no. {number}</source>
      <translation>nº {number}</translation>
    </message>
    <message numerus="no">
      <source>not read</source>
      <translation>non lue</translation>
    </message>
    <message numerus="no">
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message numerus="no">
      <source>now: {words}</source>
      <translation>aujourd’hui : {words}</translation>
    </message>
    <message numerus="no">
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message numerus="no">
      <source>on this list: {status}</source>
      <translation>sur cette liste : {status}</translation>
    </message>
    <message numerus="no">
      <source>one name is longer</source>
      <translation>l’un des noms est plus long</translation>
    </message>
    <message numerus="no">
      <source>other country</source>
      <translation>autre pays</translation>
    </message>
    <message numerus="no">
      <source>other date of birth</source>
      <translation>autre date de naissance</translation>
    </message>
    <message numerus="no">
      <source>other e-mail</source>
      <translation>autre courriel</translation>
    </message>
    <message numerus="no">
      <source>other organisation</source>
      <translation>autre organisation</translation>
    </message>
    <message numerus="no">
      <source>other phone</source>
      <translation>autre téléphone</translation>
    </message>
    <message numerus="no">
      <source>other position</source>
      <translation>autre fonction</translation>
    </message>
    <message numerus="no">
      <source>other sex</source>
      <translation>autre sexe</translation>
    </message>
    <message numerus="no">
      <source>overdue since {date}</source>
      <translation>en retard depuis le {date}</translation>
    </message>
    <message numerus="no">
      <source>part of the name is another</source>
      <translation>une partie du nom diffère</translation>
    </message>
    <message numerus="no">
      <source>perhaps the same</source>
      <translation>peut-être la même personne</translation>
    </message>
    <message numerus="no">
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message numerus="no">
      <source>printed {date}</source>
      <translation>imprimé le {date}</translation>
    </message>
    <message numerus="no">
      <source>printed {date} by {person}</source>
      <translation>imprimé le {date} par {person}</translation>
    </message>
    <message numerus="no">
      <source>priority: {priority}</source>
      <translation>priorité : {priority}</translation>
    </message>
    <message numerus="no">
      <source>record</source>
      <translation>fiche</translation>
    </message>
    <message numerus="no">
      <source>removed</source>
      <translation>suppression</translation>
    </message>
    <message numerus="no">
      <source>reported {date}</source>
      <translation>signalé le {date}</translation>
    </message>
    <message numerus="no">
      <source>same country</source>
      <translation>même pays</translation>
    </message>
    <message numerus="no">
      <source>same date of birth</source>
      <translation>même date de naissance</translation>
    </message>
    <message numerus="no">
      <source>same e-mail</source>
      <translation>même courriel</translation>
    </message>
    <message numerus="no">
      <source>same organisation</source>
      <translation>même organisation</translation>
    </message>
    <message numerus="no">
      <source>same phone</source>
      <translation>même téléphone</translation>
    </message>
    <message numerus="no">
      <source>same position</source>
      <translation>même fonction</translation>
    </message>
    <message numerus="no">
      <source>same year of birth</source>
      <translation>même année de naissance</translation>
    </message>
    <message numerus="no">
      <source>search: {text}</source>
      <translation>recherche : {text}</translation>
    </message>
    <message numerus="no">
      <source>set by hand</source>
      <translation>fixé à la main</translation>
    </message>
    <message numerus="no">
      <source>sheet “{sheet}” in “{name}”</source>
      <translation>la feuille « {sheet} » de « {name} »</translation>
    </message>
    <message numerus="no">
      <source>since {date}</source>
      <translation>depuis {date}</translation>
    </message>
    <message numerus="no">
      <source>the file names nobody</source>
      <translation>le fichier ne nomme personne</translation>
    </message>
    <message numerus="no">
      <source>the first {first} as they will be written</source>
      <translation>les {first} premières telles qu’elles seront écrites</translation>
    </message>
    <message numerus="no">
      <source>the identifier in the file</source>
      <translation>l’identifiant dans le fichier</translation>
    </message>
    <message numerus="no">
      <source>the name differs by a slip</source>
      <translation>le nom diffère d’une faute de frappe</translation>
    </message>
    <message numerus="no">
      <source>the name has an initial</source>
      <translation>le nom porte une initiale</translation>
    </message>
    <message numerus="no">
      <source>the names sound nearly alike</source>
      <translation>les noms se prononcent presque pareil</translation>
    </message>
    <message numerus="no">
      <source>the number is too large; type one up to {most}.</source>
      <translation>le nombre est trop grand ; indiquez un nombre d’au plus {most}.</translation>
    </message>
    <message numerus="no">
      <source>the pasted rows</source>
      <translation>les lignes collées</translation>
    </message>
    <message numerus="no">
      <source>the same name</source>
      <translation>même nom</translation>
    </message>
    <message numerus="no">
      <source>the same name in another spelling</source>
      <translation>même nom, autre orthographe</translation>
    </message>
    <message numerus="no">
      <source>the same person as in row {row}</source>
      <translation>la même personne qu’à la ligne {row}</translation>
    </message>
    <message numerus="no">
      <source>the sessions of this day say otherwise, and they count</source>
      <translation>les séances de ce jour disent autre chose, et ce sont elles qui comptent</translation>
    </message>
    <message numerus="no">
      <source>there: {relation}</source>
      <translation>de l’autre côté : {relation}</translation>
    </message>
    <message numerus="no">
      <source>to {name}</source>
      <translation>destinataire : {name}</translation>
    </message>
    <message numerus="no">
      <source>undone</source>
      <translation>annulée</translation>
    </message>
    <message numerus="no">
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
    <message numerus="no">
      <source>until {time}</source>
      <translation>jusqu’à {time}</translation>
    </message>
    <message numerus="no">
      <source>very likely</source>
      <translation>très probable</translation>
    </message>
    <message numerus="no">
      <source>with contact details</source>
      <translation>avec les coordonnées</translation>
    </message>
    <message numerus="no">
      <source>with dates of birth</source>
      <translation>avec les dates de naissance</translation>
    </message>
    <message numerus="no">
      <source>without contact details</source>
      <translation>sans les coordonnées</translation>
    </message>
    <message numerus="no">
      <source>without {what}</source>
      <translation>sans {what}</translation>
    </message>
    <message numerus="no">
      <source>www.example.org</source>
      <translation>www.example.org</translation>
    </message>
    <message numerus="no">
      <source>{before} becomes {after}</source>
      <translation>{before} devient {after}</translation>
    </message>
    <message numerus="no">
      <source>{came} of {held}</source>
      <translation>{came} sur {held}</translation>
    </message>
    <message numerus="no">
      <source>{column} ({direction})</source>
      <translation>{column} ({direction})</translation>
    </message>
    <message numerus="no">
      <source>{copied} cells were copied and {chosen} are chosen; choose one cell, or as many as were copied.</source>
      <translation>{copied} cellules ont été copiées et {chosen} sont choisies ; choisissez une seule cellule, ou autant qu’il en a été copié.</translation>
    </message>
    <message numerus="no">
      <source>{date} has not come yet; correct the date.</source>
      <translation>La date {date} n’est pas encore passée ; corrigez-la.</translation>
    </message>
    <message numerus="no">
      <source>{field}: both texts</source>
      <translation>{field} : les deux textes</translation>
    </message>
    <message numerus="no">
      <source>{field}: {value}</source>
      <translation>{field} : {value}</translation>
    </message>
    <message numerus="no">
      <source>{id} cannot be merged with itself; choose another record.</source>
      <translation>{id} ne peut pas être fusionné avec lui-même ; choisissez une autre fiche.</translation>
    </message>
    <message numerus="no">
      <source>{id} is no longer in this book; look at the list again.</source>
      <translation>{id} n’est plus dans ce registre ; consultez de nouveau la liste.</translation>
    </message>
    <message numerus="no">
      <source>{id} is one person; choose two.</source>
      <translation>{id} est une seule personne ; choisissez-en deux.</translation>
    </message>
    <message numerus="no">
      <source>{id} was merged into {into} already; choose {into} instead.</source>
      <translation>{id} a déjà été fusionné dans {into} ; choisissez plutôt {into}.</translation>
    </message>
    <message numerus="no">
      <source>{kind} “{name}”</source>
      <translation>{kind} « {name} »</translation>
    </message>
    <message numerus="no">
      <source>{kind}: {n} words of the index are out of date.</source>
      <translation>{kind} : {n} mots de l’index ne sont pas à jour.</translation>
    </message>
    <message numerus="no">
      <source>{label}: {list} / {book}</source>
      <translation>{label} : {list} / {book}</translation>
    </message>
    <message numerus="no">
      <source>{label}: {number}. Show only them.</source>
      <translation>{label} : {number}. N’afficher qu’eux.</translation>
    </message>
    <message numerus="no">
      <source>{label}: {n}</source>
      <translation>{label} : {n}</translation>
    </message>
    <message numerus="no">
      <source>{list}: {n}</source>
      <translation>{list} : {n}</translation>
    </message>
    <message numerus="no">
      <source>{lost} ({id}) leaves the lists; what is not kept of it stays in the history of {kept}.</source>
      <translation>{lost} ({id}) quitte les listes ; ce qui n’en est pas gardé reste dans l’historique de {kept}.</translation>
    </message>
    <message numerus="no">
      <source>{lost} was merged into {kept}.</source>
      <translation>{lost} a été fusionné dans {kept}.</translation>
    </message>
    <message numerus="no">
      <source>{mark} ({letter})</source>
      <translation>{mark} ({letter})</translation>
    </message>
    <message numerus="no">
      <source>{ms} ms</source>
      <translation>{ms} ms</translation>
    </message>
    <message numerus="no">
      <source>{named} by name, {counted} counted.</source>
      <translation>{named} nommés, {counted} comptés.</translation>
    </message>
    <message numerus="no">
      <source>{name} (new organisation)</source>
      <translation>{name} (nouvelle organisation)</translation>
    </message>
    <message numerus="no">
      <source>{name} (no such country)</source>
      <translation>{name} (pays inconnu)</translation>
    </message>
    <message numerus="no">
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message numerus="no">
      <source>{number} KB</source>
      <translation>{number} ko</translation>
    </message>
    <message numerus="no">
      <source>{number} MB</source>
      <translation>{number} Mo</translation>
    </message>
    <message numerus="no">
      <source>{number} expected</source>
      <translation>{number} attendus</translation>
    </message>
    <message numerus="no">
      <source>{number} is already in the catalogue as {symbol}; correct the year.</source>
      <translation>{number} figure déjà au catalogue sous la cote {symbol} ; corrigez l’année.</translation>
    </message>
    <message numerus="no">
      <source>{number} reported</source>
      <translation>{number} déclarés</translation>
    </message>
    <message numerus="no">
      <source>{number} · {reason} ({first})</source>
      <translation>{number} · {reason} ({first})</translation>
    </message>
    <message numerus="yes">
      <source>{n} are on the list already</source>
      <translation>
        <numerusform>{n} figure déjà sur la liste</numerusform>
        <numerusform>{n} figurent déjà sur la liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are so already</source>
      <translation>
        <numerusform>{n} l’est déjà</numerusform>
        <numerusform>{n} le sont déjà</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} by name only</source>
      <translation>
        <numerusform>{n} par le nom seul</numerusform>
        <numerusform>{n} par le nom seul</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cells copied</source>
      <translation>
        <numerusform>{n} cellule copiée</numerusform>
        <numerusform>{n} cellules copiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} change</source>
      <translation>
        <numerusform>{n} change</numerusform>
        <numerusform>{n} changent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} checks failed; open the newest backup, and keep this book until you have seen that nothing is missing.</source>
      <translation>
        <numerusform>{n} contrôle a échoué ; ouvrez la sauvegarde la plus récente et gardez ce registre jusqu’à ce que vous ayez vérifié que rien ne manque.</numerusform>
        <numerusform>{n} contrôles ont échoué ; ouvrez la sauvegarde la plus récente et gardez ce registre jusqu’à ce que vous ayez vérifié que rien ne manque.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} chosen</source>
      <translation>
        <numerusform>{n} choisie</numerusform>
        <numerusform>{n} choisies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} columns</source>
      <translation>
        <numerusform>{n} colonne</numerusform>
        <numerusform>{n} colonnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} countries</source>
      <translation>
        <numerusform>{n} pays</numerusform>
        <numerusform>{n} pays</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} document</numerusform>
        <numerusform>{n} documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doubtful</source>
      <translation>
        <numerusform>{n} douteuse</numerusform>
        <numerusform>{n} douteuses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doubtful rows have no answer yet</source>
      <translation>
        <numerusform>{n} ligne douteuse attend encore une réponse</numerusform>
        <numerusform>{n} lignes douteuses attendent encore une réponse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} empty rows</source>
      <translation>
        <numerusform>{n} ligne vide</numerusform>
        <numerusform>{n} lignes vides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} événement</numerusform>
        <numerusform>{n} événements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events changed.</source>
      <translation>
        <numerusform>{n} événement modifié.</numerusform>
        <numerusform>{n} événements modifiés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} follow-ups</source>
      <translation>
        <numerusform>{n} mesure de suivi</numerusform>
        <numerusform>{n} mesures de suivi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} follow-ups changed.</source>
      <translation>
        <numerusform>{n} mesure de suivi modifiée.</numerusform>
        <numerusform>{n} mesures de suivi modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <translation>
        <numerusform>{n} groupe</numerusform>
        <numerusform>{n} groupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} guessed</source>
      <translation>
        <numerusform>{n} devinée</numerusform>
        <numerusform>{n} devinées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} head-counts</source>
      <translation>
        <numerusform>{n} décompte</numerusform>
        <numerusform>{n} décomptes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} instruments</source>
      <translation>
        <numerusform>{n} instrument</numerusform>
        <numerusform>{n} instruments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} left out</source>
      <translation>
        <numerusform>{n} écartée</numerusform>
        <numerusform>{n} écartées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} marks made: {mark}</source>
      <translation>
        <numerusform>{n} marque faite : {mark}</numerusform>
        <numerusform>{n} marques faites : {mark}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} men</source>
      <translation>
        <numerusform>{n} homme</numerusform>
        <numerusform>{n} hommes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more were counted among whom are people named here, and are not added.</source>
      <translation>
        <numerusform>{n} autre personne a été comptée parmi celles qui sont nommées ici et n’est pas ajoutée.</numerusform>
        <numerusform>{n} autres ont été comptés parmi lesquels des personnes nommées ici, et ne sont pas ajoutés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new</source>
      <translation>
        <numerusform>{n} nouvelle</numerusform>
        <numerusform>{n} nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new people</source>
      <translation>
        <numerusform>{n} nouvelle personne</numerusform>
        <numerusform>{n} nouvelles personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not stated</source>
      <translation>
        <numerusform>{n} non précisé</numerusform>
        <numerusform>{n} non précisés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them in part</source>
      <translation>
        <numerusform>dont {n} en partie</numerusform>
        <numerusform>dont {n} en partie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations</source>
      <translation>
        <numerusform>{n} organisation</numerusform>
        <numerusform>{n} organisations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations are new</source>
      <translation>
        <numerusform>{n} organisation est nouvelle</numerusform>
        <numerusform>{n} organisations sont nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations changed.</source>
      <translation>
        <numerusform>{n} organisation modifiée.</numerusform>
        <numerusform>{n} organisations modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations not yet recorded</source>
      <translation>
        <numerusform>{n} organisation pas encore enregistrée</numerusform>
        <numerusform>{n} organisations pas encore enregistrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} others</source>
      <translation>
        <numerusform>{n} autre</numerusform>
        <numerusform>{n} autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} outcomes</source>
      <translation>
        <numerusform>{n} résultat</numerusform>
        <numerusform>{n} résultats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of people</source>
      <translation>
        <numerusform>{n} paire de personnes</numerusform>
        <numerusform>{n} paires de personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs were skipped.</source>
      <translation>
        <numerusform>{n} paire a été passée.</numerusform>
        <numerusform>{n} paires ont été passées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participations</source>
      <translation>
        <numerusform>{n} participation</numerusform>
        <numerusform>{n} participations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts in sessions</source>
      <translation>
        <numerusform>{n} intervention en séance</numerusform>
        <numerusform>{n} interventions en séance</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <translation>
        <numerusform>{n} personne</numerusform>
        <numerusform>{n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people are waited for</source>
      <translation>
        <numerusform>{n} personne est attendue</numerusform>
        <numerusform>{n} personnes sont attendues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people changed.</source>
      <translation>
        <numerusform>{n} personne modifiée.</numerusform>
        <numerusform>{n} personnes modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people filled in</source>
      <translation>
        <numerusform>{n} personne remplie d’avance</numerusform>
        <numerusform>{n} personnes remplies d’avance</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have changed since the last look.</source>
      <translation>
        <numerusform>{n} personne a changé depuis la dernière recherche.</numerusform>
        <numerusform>{n} personnes ont changé depuis la dernière recherche.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have one still; “has:born” finds them.</source>
      <translation>
        <numerusform>{n} personne en a encore une ; « has:born » la trouve.</numerusform>
        <numerusform>{n} personnes en ont encore une ; « has:born » les trouve.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people imported.</source>
      <translation>
        <numerusform>{n} personne importée.</numerusform>
        <numerusform>{n} personnes importées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people taken off the list</source>
      <translation>
        <numerusform>{n} personne retirée de la liste</numerusform>
        <numerusform>{n} personnes retirées de la liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were left as they were.</source>
      <translation>
        <numerusform>{n} personne est restée telle quelle.</numerusform>
        <numerusform>{n} personnes sont restées telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were so already.</source>
      <translation>
        <numerusform>{n} personne l’était déjà.</numerusform>
        <numerusform>{n} personnes l’étaient déjà.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people: {status}</source>
      <translation>
        <numerusform>{n} personne : {status}</numerusform>
        <numerusform>{n} personnes : {status}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people: {status}.</source>
      <translation>
        <numerusform>{n} personne : {status}.</numerusform>
        <numerusform>{n} personnes : {status}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} projects</source>
      <translation>
        <numerusform>{n} projet</numerusform>
        <numerusform>{n} projets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recognised</source>
      <translation>
        <numerusform>{n} reconnue</numerusform>
        <numerusform>{n} reconnues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recommendations</source>
      <translation>
        <numerusform>{n} recommandation</numerusform>
        <numerusform>{n} recommandations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recommendations changed.</source>
      <translation>
        <numerusform>{n} recommandation modifiée.</numerusform>
        <numerusform>{n} recommandations modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recorded</source>
      <translation>
        <numerusform>{n} enregistré</numerusform>
        <numerusform>{n} enregistrés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records</source>
      <translation>
        <numerusform>{n} fiche</numerusform>
        <numerusform>{n} fiches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records changed.</source>
      <translation>
        <numerusform>{n} fiche modifiée.</numerusform>
        <numerusform>{n} fiches modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records deleted.</source>
      <translation>
        <numerusform>{n} fiche supprimée.</numerusform>
        <numerusform>{n} fiches supprimées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records were left as they were (the first is {first}): {why}</source>
      <translation>
        <numerusform>{n} fiche est restée telle quelle ({first}) : {why}</numerusform>
        <numerusform>{n} fiches sont restées telles quelles (la première est {first}) : {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records were so already.</source>
      <translation>
        <numerusform>{n} fiche l’était déjà.</numerusform>
        <numerusform>{n} fiches l’étaient déjà.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} refusée</numerusform>
        <numerusform>{n} refusées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} ligne</numerusform>
        <numerusform>{n} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows are refused</source>
      <translation>
        <numerusform>{n} ligne est refusée</numerusform>
        <numerusform>{n} lignes sont refusées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows copied</source>
      <translation>
        <numerusform>{n} ligne copiée</numerusform>
        <numerusform>{n} lignes copiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {percent} or more: the likeliest person</source>
      <translation>
        <numerusform>{n} ligne à {percent} ou plus : la personne la plus probable</numerusform>
        <numerusform>{n} lignes à {percent} ou plus : la personne la plus probable</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows were set aside</source>
      <translation>
        <numerusform>{n} ligne a été mise de côté</numerusform>
        <numerusform>{n} lignes ont été mises de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows: leave them out</source>
      <translation>
        <numerusform>{n} ligne : l’écarter</numerusform>
        <numerusform>{n} lignes : les écarter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows: new people</source>
      <translation>
        <numerusform>{n} ligne : une nouvelle personne</numerusform>
        <numerusform>{n} lignes : de nouvelles personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} series</source>
      <translation>
        <numerusform>{n} série</numerusform>
        <numerusform>{n} séries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} séance</numerusform>
        <numerusform>{n} séances</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} shown</source>
      <translation>
        <numerusform>{n} ligne affichée</numerusform>
        <numerusform>{n} lignes affichées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} skipped</source>
      <translation>
        <numerusform>{n} passée</numerusform>
        <numerusform>{n} passées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} statuses follow attendance again.</source>
      <translation>
        <numerusform>{n} statut suit de nouveau la présence.</numerusform>
        <numerusform>{n} statuts suivent de nouveau la présence.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they are:</source>
      <translation>
        <numerusform>{n} reste tel quel :</numerusform>
        <numerusform>{n} restent tels quels :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stayed as they were.</source>
      <translation>
        <numerusform>{n} est resté tel quel.</numerusform>
        <numerusform>{n} sont restés tels quels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps</source>
      <translation>
        <numerusform>{n} étape</numerusform>
        <numerusform>{n} étapes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions; Down to choose</source>
      <translation>
        <numerusform>{n} proposition ; flèche vers le bas pour choisir</numerusform>
        <numerusform>{n} propositions ; flèche vers le bas pour choisir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} terms</source>
      <translation>
        <numerusform>{n} terme</numerusform>
        <numerusform>{n} termes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} women</source>
      <translation>
        <numerusform>{n} femme</numerusform>
        <numerusform>{n} femmes</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>{n}%</source>
      <translation>{n} %</translation>
    </message>
    <message numerus="no">
      <source>{office} uses what is written here to organise this event: to invite and register people, to print badges and certificates, and to report on it in figures without names.</source>
      <translation>Les renseignements inscrits ici servent à l’organisateur ({office}) pour inviter et inscrire les personnes, imprimer badges et certificats, et rendre compte de l’événement par des chiffres, sans noms.</translation>
    </message>
    <message numerus="no">
      <source>{one} or {other}</source>
      <translation>{one} ou {other}</translation>
    </message>
    <message numerus="no">
      <source>{people} from {n} countries</source>
      <translation>{people} de {n} pays</translation>
    </message>
    <message numerus="no">
      <source>{people}: {parts}</source>
      <translation>{people} : {parts}</translation>
    </message>
    <message numerus="no">
      <source>{people}: {parts}; {left_out}</source>
      <translation>{people} : {parts} ; {left_out}</translation>
    </message>
    <message numerus="no">
      <source>{person} already takes part in this event; open that participation (PA{id}) instead.</source>
      <translation>{person} participe déjà à cet événement ; ouvrez plutôt cette participation (PA{id}).</translation>
    </message>
    <message numerus="no">
      <source>{person} is on the list already, with a status that does not lead to being there; change the status among the people first.</source>
      <translation>{person} figure déjà sur la liste, avec un statut qui ne mène pas à la présence ; modifiez d’abord son statut dans l’onglet Personnes.</translation>
    </message>
    <message numerus="no">
      <source>{record} cannot be found by its words.</source>
      <translation>{record} est introuvable par ses mots.</translation>
    </message>
    <message numerus="no">
      <source>{record} is found and is not there.</source>
      <translation>{record} apparaît dans la recherche mais n’existe pas.</translation>
    </message>
    <message numerus="no">
      <source>{record} names a record of “{target}” that is not there.</source>
      <translation>{record} renvoie à une fiche de « {target} » qui n’existe pas.</translation>
    </message>
    <message numerus="no">
      <source>{role}: {names}</source>
      <translation>{role} : {names}</translation>
    </message>
    <message numerus="no">
      <source>{series}, no. {number}</source>
      <translation>{series}, nº {number}</translation>
    </message>
    <message numerus="no">
      <source>{series}, {ordinal}</source>
      <translation>{series}, {ordinal}</translation>
    </message>
    <message numerus="no">
      <source>{shown} of {total}</source>
      <translation>{shown} sur {total}</translation>
    </message>
    <message numerus="no">
      <source>{status} ({some} of {all})</source>
      <translation>{status} ({some} sur {all})</translation>
    </message>
    <message numerus="no">
      <source>{taken} of {places} places taken</source>
      <translation>{taken} places occupées sur {places}</translation>
    </message>
    <message numerus="no">
      <source>{together} took part: {named} by name, {counted} counted.</source>
      <translation>{together} participants : {named} nommés, {counted} comptés.</translation>
    </message>
    <message numerus="yes">
      <source>{used} of {n} columns used</source>
      <translation>
        <numerusform>{used} colonne utilisée sur {n}</numerusform>
        <numerusform>{used} colonnes utilisées sur {n}</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>{value}, left out</source>
      <translation>{value}, exclu</translation>
    </message>
    <message numerus="no">
      <source>{value}, {count}</source>
      <translation>{value}, {count}</translation>
    </message>
    <message numerus="no">
      <source>{value}, {count}, chosen</source>
      <translation>{value}, {count}, choisi</translation>
    </message>
    <message numerus="no">
      <source>{who} · undone</source>
      <translation>{who} · annulée</translation>
    </message>
    <message numerus="no">
      <source>{zone}; printed: {printed}</source>
      <translation>{zone} ; imprimé : {printed}</translation>
    </message>
    <message numerus="no">
      <source>“Filter” counts what was found by status, year, country and more, and opens a box under each heading. Click a value to ask for it, with Ctrl to leave it out. All of it is written into the search.</source>
      <translation>« Filtrer » compte les résultats par statut, année, pays, etc., et ouvre une zone sous chaque en-tête. Cliquez sur une valeur pour la demander, avec Ctrl pour l’exclure. Tout est inscrit dans la recherche.</translation>
    </message>
    <message numerus="no">
      <source>“Save search” keeps a search under a name at the side, with how many it finds; right-click it to rename, replace, move or remove it. Right-click a cell to search for more like it.</source>
      <translation>« Enregistrer la recherche » garde une recherche sous un nom, sur le côté, avec le nombre de résultats ; un clic droit permet de la renommer, remplacer, déplacer ou supprimer. Un clic droit sur une cellule cherche ce qui lui ressemble.</translation>
    </message>
    <message numerus="no">
      <source>“{beginning}” holds a character that cannot be written; type that text again and try once more.</source>
      <translation>« {beginning} » contient un caractère qui ne peut pas être écrit ; retapez ce texte et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{choice}” is no choice; write a field and a side, such as email=lose.</source>
      <translation>« {choice} » n’est pas un choix ; écrivez un champ et un côté, par exemple email=lose.</translation>
    </message>
    <message numerus="no">
      <source>“{column}” is put together from several fields; press Ctrl+Enter to open the record and change them there.</source>
      <translation>« {column} » est composé de plusieurs champs ; appuyez sur Ctrl+Entrée pour ouvrir la fiche et les y modifier.</translation>
    </message>
    <message numerus="no">
      <source>“{column}” is worked out by the program; it cannot be typed.</source>
      <translation>« {column} » est calculé par le programme ; on ne peut pas le saisir.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” cannot be empty; type it.</source>
      <translation>« {field} » ne peut pas rester vide ; remplissez ce champ.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” changed.</source>
      <translation>« {field} » modifié.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” emptied.</source>
      <translation>« {field} » vidé.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” holds one value; choose one of the two.</source>
      <translation>« {field} » ne contient qu’une valeur ; choisissez l’une des deux.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” is different in every record; empty it, or paste a column of values into the table.</source>
      <translation>« {field} » est différent dans chaque fiche ; videz-le, ou collez une colonne de valeurs dans le tableau.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” stays as it was first recorded; add a new entry instead.</source>
      <translation>« {field} » reste tel qu’il a été enregistré ; ajoutez plutôt une nouvelle entrée.</translation>
    </message>
    <message numerus="no">
      <source>“{file}” has no sheet “{sheet}”; it has {known}.</source>
      <translation>« {file} » n’a pas de feuille « {sheet} » ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” cannot be compared as numbers and dates can; write only what it should be.</source>
      <translation>« {keyword}: » ne se compare pas comme un nombre ou une date ; écrivez seulement ce qu’il doit être.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” is a keyword of the page “{page}”; search there, or put it in quotes.</source>
      <translation>« {keyword}: » est un mot-clé de la page « {page} » ; cherchez là, ou mettez-le entre guillemets.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” is yes or no; write one of them.</source>
      <translation>« {keyword}: » se répond par oui ou non ; écrivez l’un des deux.</translation>
    </message>
    <message numerus="no">
      <source>“{key}” is in the list already; change that entry or choose another key.</source>
      <translation>« {key} » figure déjà dans la liste ; modifiez cet élément ou choisissez une autre clé.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” changed the same records later; undo that step first.</source>
      <translation>« {label} » a modifié ensuite les mêmes fiches ; annulez d’abord cette étape.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” has a passphrase for this book already; choose another name.</source>
      <translation>« {label} » a déjà une phrase secrète pour ce registre ; choisissez un autre nom.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” has no passphrase for this book; choose one of the list.</source>
      <translation>« {label} » n’a pas de phrase secrète pour ce registre ; choisissez un nom de la liste.</translation>
    </message>
    <message numerus="no">
      <source>“{letter}” never stands in a recovery code; compare what you typed with the printed sheet.</source>
      <translation>« {letter} » ne figure jamais dans un code de secours ; comparez votre saisie avec la feuille imprimée.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” attached.</source>
      <translation>« {name} » est joint.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” can only be read here; copy it to a folder you can write to and open the copy.</source>
      <translation>« {name} » est ici en lecture seule ; copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be changed where it lies; copy it to a folder you may write to, and open it there.</source>
      <translation>« {name} » ne peut pas être modifié à cet emplacement ; copiez-le dans un dossier où vous pouvez écrire et ouvrez-le là.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be locked where it lies ({reason}), so two people could damage it; copy it to a disk of this computer.</source>
      <translation>« {name} » ne peut pas être réservé à cet emplacement ({reason}) : deux personnes pourraient l’endommager ; copiez-le sur un disque de cet ordinateur.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be opened ({reason}); choose another file.</source>
      <translation>« {name} » ne peut pas être ouvert ({reason}) ; choisissez un autre fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be opened where it lies; plug its disk in again, or ask for the right to open it, and try once more.</source>
      <translation>« {name} » ne peut pas être ouvert à cet emplacement ; rebranchez son disque ou demandez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read ({reason}); close the program that has it open, or ask for the right to read it, and try again.</source>
      <translation>« {name} » ne peut pas être lu ({reason}) ; fermez le programme qui l’a ouvert, ou demandez le droit de le lire, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read; check the file and its folder.</source>
      <translation>« {name} » ne peut pas être lu ; vérifiez le fichier et son dossier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read; check the name and the folder.</source>
      <translation>« {name} » ne peut pas être lu ; vérifiez le nom et le dossier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” could not be replaced ({reason}) and is as it was; close other programs that use it, free some space, and try again.</source>
      <translation>« {name} » n’a pas pu être remplacé ({reason}) et reste tel qu’il était ; fermez les autres programmes qui l’utilisent, libérez de l’espace, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” could not be written ({reason}); choose another folder, close the program that has it open, or free some space, and try again.</source>
      <translation>« {name} » n’a pas pu être écrit ({reason}) ; choisissez un autre dossier, fermez le programme qui l’utilise ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say how its letters are written. Choose the card on which the names stand as they should.</source>
      <translation>« {name} » n’indique pas comment ses lettres sont codées. Choisissez la carte sur laquelle les noms s’affichent correctement.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say how its letters are written; choose the encoding in which its names can be read ({encodings}).</source>
      <translation>« {name} » n’indique pas comment ses lettres sont codées ; choisissez le codage dans lequel ses noms sont lisibles ({encodings}).</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say which kind of file to write; end the name with {suffixes}.</source>
      <translation>« {name} » n’indique pas le type de fichier à écrire ; terminez le nom par {suffixes}.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has more than {most} sheets; copy those with the list to a new workbook, save that, and choose it.</source>
      <translation>« {name} » a plus de {most} feuilles ; copiez celles de la liste dans un nouveau classeur, enregistrez-le et choisissez-le.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has nothing in it; ask for the list again, or choose another file.</source>
      <translation>« {name} » est vide ; demandez la liste de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has the name of a workbook and is a web page; open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
      <translation>« {name} » porte le nom d’un classeur mais c’est une page web ; ouvrez-le dans un tableur, enregistrez-le au format .xlsx et choisissez ce fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds a number of thousands of digits; shorten it and try again.</source>
      <translation>« {name} » contient un nombre de plusieurs milliers de chiffres ; raccourcissez-le et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds more than can be read at once; split the list into several files and read them one after the other.</source>
      <translation>« {name} » contient plus que ce qui peut être lu en une fois ; divisez la liste en plusieurs fichiers et lisez-les l’un après l’autre.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds nothing: the program ended while the book was being made. Delete the file and make the book again.</source>
      <translation>« {name} » ne contient rien : le programme s’est arrêté pendant la création du registre. Supprimez le fichier et créez de nouveau le registre.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a PDF document and not a CT Desk book; open your book first, and then make a new event from this document.</source>
      <translation>« {name} » est un document PDF et non un registre CT Desk ; ouvrez d’abord votre registre, puis créez un nouvel événement à partir de ce document.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a database of another program and not a CT Desk book; choose a file that ends in .ctdesk.</source>
      <translation>« {name} » est la base de données d’un autre programme et non un registre CT Desk ; choisissez un fichier dont le nom se termine par .ctdesk.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a folder; attach its files.</source>
      <translation>« {name} » est un dossier ; joignez ses fichiers.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a folder; choose the book inside it.</source>
      <translation>« {name} » est un dossier ; choisissez le registre qu’il contient.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a picture and not a CT Desk book; choose a file that ends in .ctdesk.</source>
      <translation>« {name} » est une image et non un registre CT Desk ; choisissez un fichier dont le nom se termine par .ctdesk.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a text file and not a CT Desk book; open your book first, and then import the file.</source>
      <translation>« {name} » est un fichier texte et non un registre CT Desk ; ouvrez d’abord votre registre, puis importez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a workbook of the old kind (.xls); open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
      <translation>« {name} » est un classeur de l’ancien format (.xls) ; ouvrez-le dans un tableur, enregistrez-le au format .xlsx et choisissez ce fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is already open on this computer (by {user}, since {since}, process {pid}); go to that window, or close it and try again.</source>
      <translation>« {name} » est déjà ouvert sur cet ordinateur (par {user}, depuis : {since}, processus {pid}) ; allez à cette fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is already there; choose another name or folder.</source>
      <translation>« {name} » existe déjà ; choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is an office document or archive and not a CT Desk book; open your book first, and then import the file.</source>
      <translation>« {name} » est un document bureautique ou une archive et non un registre CT Desk ; ouvrez d’abord votre registre, puis importez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged (page {pages}) and was left as it is. {way_out}</source>
      <translation>« {name} » est endommagé (page {pages}) et a été laissé tel quel. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged and was left as it is. {way_out}</source>
      <translation>« {name} » est endommagé et a été laissé tel quel. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged and was left as it is; open its newest backup, and keep the damaged file until you have seen that nothing is missing.</source>
      <translation>« {name} » est endommagé et a été laissé tel quel ; ouvrez sa sauvegarde la plus récente et gardez le fichier endommagé jusqu’à ce que vous ayez vérifié que rien ne manque.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged or asks for too much memory; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>« {name} » est endommagé ou demande trop de mémoire ; copiez ses lignes dans un nouveau classeur, enregistrez-le et choisissez-le.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is empty: a copy was probably interrupted. Copy it again, or open the newest backup.</source>
      <translation>« {name} » est vide : une copie a sans doute été interrompue. Copiez-le de nouveau ou ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is encrypted; type its passphrase to open it.</source>
      <translation>« {name} » est chiffré ; tapez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is in this list already; change that entry.</source>
      <translation>« {name} » figure déjà dans cette liste ; modifiez cette entrée.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than 64 MB; give a smaller file.</source>
      <translation>« {name} » dépasse 64 Mo ; fournissez un fichier plus petit.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than {limit} MB; keep it elsewhere and record its address.</source>
      <translation>« {name} » dépasse {limit} Mo ; conservez-le ailleurs et notez son adresse.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than {most} MB; split the list into several files and read them one after the other.</source>
      <translation>« {name} » dépasse {most} Mo ; divisez la liste en plusieurs fichiers et lisez-les l’un après l’autre.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not UTF-8 text; save it as UTF-8 and try again.</source>
      <translation>« {name} » n’est pas du texte UTF-8 ; enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a CT Desk book, or so damaged that it cannot be told; choose another file, or the newest backup.</source>
      <translation>« {name} » n’est pas un registre CT Desk, ou est trop endommagé pour être reconnu ; choisissez un autre fichier ou la sauvegarde la plus récente.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a field of {what}; its fields are: {known}.</source>
      <translation>« {name} » n’est pas un champ de ce type de fiche ({what}) ; choisissez parmi ses champs : {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a file; choose a book.</source>
      <translation>« {name} » n’est pas un fichier ; choisissez un registre.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a workbook that can be read, or it is damaged; open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.</source>
      <translation>« {name} » n’est pas un classeur lisible, ou il est endommagé ; ouvrez-le dans un tableur, enregistrez-le au format .xlsx ou .csv et choisissez ce fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not encrypted although a keys file lies beside it, so it is not the book that was here; look for that book, or move “{keys}” elsewhere to open this one.</source>
      <translation>« {name} » n’est pas chiffré alors qu’un fichier de clés se trouve à côté : ce n’est donc pas le registre qui était ici ; cherchez ce registre, ou déplacez « {keys} » ailleurs pour ouvrir celui-ci.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not opened: parts of it are not as CT Desk makes them ({what}), and changes could be hidden or lost. See “ctdesk check”, which mends this with --repair, or open the newest backup.</source>
      <translation>« {name} » n’est pas ouvert : des parties ne sont pas telles que CT Desk les fait ({what}), et des modifications pourraient être cachées ou perdues. Voyez « ctdesk check », qui y remédie avec --repair, ou ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not there any more; look for it in its folder, plug its disk in again, and choose it once more.</source>
      <translation>« {name} » n’est plus là ; cherchez-le dans son dossier, rebranchez son disque et choisissez-le de nouveau.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not valid JSON at line {line}; correct it and try again.</source>
      <translation>« {name} » n’est pas du JSON valide à la ligne {line} ; corrigez-le et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not written in {encoding}; choose another encoding.</source>
      <translation>« {name} » n’est pas codé en {encoding} ; choisissez un autre codage.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is open in another window or program; close it there and try again.</source>
      <translation>« {name} » est ouvert dans une autre fenêtre ou un autre programme ; fermez-le là et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is open on the computer {host} (by {user}, since {since}); close it there and try again.</source>
      <translation>« {name} » est ouvert sur l’ordinateur {host} (par {user}, depuis : {since}) ; fermez-le là et réessayez.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is protected by a password; open it in a spreadsheet program, save it without one, and choose that file.</source>
      <translation>« {name} » est protégé par un mot de passe ; ouvrez-le dans un tableur, enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” lies in a folder that {service} copies while you work, which can damage it; move it to a folder of this computer alone, and let backups go to {service}.</source>
      <translation>« {name} » se trouve dans un dossier que {service} copie pendant que vous travaillez, ce qui peut l’endommager ; déplacez-le dans un dossier propre à cet ordinateur et réservez {service} aux sauvegardes.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” lies on a network drive, where two people can damage it; move it to this computer, or ask for a shared database.</source>
      <translation>« {name} » se trouve sur un lecteur réseau, où deux personnes peuvent l’endommager ; déplacez-le sur cet ordinateur ou demandez une base de données partagée.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must be a list of objects; correct the file.</source>
      <translation>« {name} » doit être une liste d’objets ; corrigez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must end with .xlsx; a form is an Excel workbook.</source>
      <translation>« {name} » doit se terminer par .xlsx ; un formulaire est un classeur Excel.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must hold one object in braces; correct the file.</source>
      <translation>« {name} » doit contenir un seul objet entre accolades ; corrigez le fichier.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must lie beside the JSON file; put it there and name it alone.</source>
      <translation>« {name} » doit se trouver à côté du fichier JSON ; placez-le là et indiquez seulement son nom.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” removed.</source>
      <translation>« {name} » : élément supprimé.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” saved in {folder}</source>
      <translation>« {name} » enregistré dans {folder}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” saved; this copy is not encrypted.</source>
      <translation>« {name} » est enregistré ; cette copie n’est pas chiffrée.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” unpacks to far more than a list needs; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>« {name} », une fois décompressé, dépasse de loin ce qu’il faut à une liste ; copiez ses lignes dans un nouveau classeur, enregistrez-le et choisissez-le.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was moved.</source>
      <translation>« {name} » a été déplacée.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was not closed properly and can only be read here, so its last changes would be missing; copy it together with “{name}-wal” to a folder you can write to, and open the copy.</source>
      <translation>« {name} » n’a pas été fermé correctement et il est ici en lecture seule : ses dernières modifications manqueraient ; copiez-le avec « {name}-wal » dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was not read within {seconds} seconds; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>« {name} » n’a pas été lu en {seconds} secondes ; copiez ses lignes dans un nouveau classeur, enregistrez-le et choisissez-le.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was replaced by the present search.</source>
      <translation>« {name} » a été remplacée par la recherche actuelle.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was written by a newer CT Desk (book version {generation}; this one knows up to {newest}); install the newer CT Desk to open it.</source>
      <translation>« {name} » a été écrit par une version plus récente de CT Desk (version {generation} du registre ; celle-ci connaît jusqu’à la version {newest}) ; installez la version plus récente de CT Desk pour l’ouvrir.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was written by a very old CT Desk (book version {generation}; this one knows from {oldest}); open it once with a version in between.</source>
      <translation>« {name} » a été écrit par une version très ancienne de CT Desk (version {generation} du registre ; celle-ci connaît à partir de la version {oldest}) ; ouvrez-le une fois avec une version intermédiaire.</translation>
    </message>
    <message numerus="no">
      <source>“{old}” cannot become “{new}”; from here it can become: {allowed}.</source>
      <translation>« {old} » ne peut pas devenir « {new} » ; choisissez parmi les statuts possibles : {allowed}.</translation>
    </message>
    <message numerus="no">
      <source>“{old}” is called “{new}” now.</source>
      <translation>« {old} » s’appelle désormais « {new} ».</translation>
    </message>
    <message numerus="no">
      <source>“{old}” is final; undo the step that set it.</source>
      <translation>« {old} » est définitif ; annulez l’étape qui l’a établi.</translation>
    </message>
    <message numerus="no">
      <source>“{one}” may be the same person as “{other}” ({beside}).</source>
      <translation>« {one} » est peut-être la même personne que « {other} » ({beside}).</translation>
    </message>
    <message numerus="no">
      <source>“{one}” may be the same person as “{other}”.</source>
      <translation>« {one} » est peut-être la même personne que « {other} ».</translation>
    </message>
    <message numerus="no">
      <source>“{side}” is no side; write keep, lose or both.</source>
      <translation>« {side} » n’est pas un côté ; écrivez keep, lose ou both.</translation>
    </message>
    <message numerus="no">
      <source>“{term}” belongs to the program's rules and cannot be deleted; take its tick at “In use” away, and it is offered no more.</source>
      <translation>« {term} » fait partie des règles du programme et ne peut pas être supprimé ; décochez « En usage », et il ne sera plus proposé.</translation>
    </message>
    <message numerus="no">
      <source>“{term}” is used by {records} and cannot be deleted; take its tick at “In use” away, and it is offered no more.</source>
      <translation>« {term} » est utilisé par {records} et ne peut pas être supprimé ; décochez « En usage », et il ne sera plus proposé.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” has no year; type it like 17-19/7/2012, July 2012 or 2012-07-17.</source>
      <translation>« {text} » n’a pas d’année ; tapez par exemple 17-19/7/2012, juillet 2012 ou 2012-07-17.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is more than one date; type a single one like 17/7/2012 or July 2012.</source>
      <translation>« {text} » désigne plusieurs dates ; tapez-en une seule, par exemple 17/7/2012 ou juillet 2012.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17.</source>
      <translation>« {text} » n’est pas une date ; tapez par exemple 17-19/7/2012, juillet 2012 ou 2012-07-17.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is not a time; type it like 9:30, 14:00, 9h30 or 2 pm.</source>
      <translation>« {text} » n’est pas une heure ; tapez par exemple 9:30, 14:00, 9h30 ou 2 pm.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is neither yes nor no; type one of them.</source>
      <translation>« {value} » n’est ni oui ni non ; indiquez l’un ou l’autre.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a time zone; type one such as Africa/Casablanca.</source>
      <translation>« {value} » n’est pas un fuseau horaire ; indiquez-en un, par exemple Africa/Casablanca.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a whole number; type digits such as 35.</source>
      <translation>« {value} » n’est pas un nombre entier ; tapez des chiffres, par exemple 35.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a whole number; write one, as in {keyword}:&gt;30.</source>
      <translation>« {value} » n’est pas un nombre entier ; écrivez-en un, comme dans {keyword}:&gt;30.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not in the list of countries; type its name or its two-letter code, such as MA.</source>
      <translation>« {value} » ne figure pas dans la liste des pays ; tapez son nom ou son code à deux lettres, par exemple MA.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not in the list; choose one of: {known}.</source>
      <translation>« {value} » ne figure pas dans la liste ; choisissez parmi : {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is unknown to “{keyword}:”; write one of its values, such as {known}.</source>
      <translation>« {value} » n’est pas une valeur de « {keyword}: » ; écrivez-en une, par exemple {known}.</translation>
    </message>
  </context>
</TS>
