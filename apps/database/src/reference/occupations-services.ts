/** Occupations of ISCO-08 groups 1 to 6: professions, offices, services, land. One a line: unit group, code, French, English, end of the address in ESCO. */
export const SERVICE_OCCUPATIONS = `
1324|logistics_and_distribution_manager|Responsable logistique et distribution|Logistics and distribution manager|823db06f-25e1-4658-b063-d6ef956b41f5
1412|restaurant_manager|Gérant de restaurant/gérante de restaurant|Restaurant manager|d5eb6150-bbff-4a9c-9d0c-21eab4dbe2b6
2113|chemist|Chimiste|Chemist|0d93706d-32fd-4de3-aa08-be1003e325da
2132|agronomist|Agronome|Agronomist|c40ef517-d4ab-4932-b184-9c2ea5b24fe2
2142|civil_engineer|Ingénieur génie civil/ingénieure génie civil|Civil engineer|d7d986e1-7333-431b-9719-0c5c6939e360
2144|mechanical_engineer|Ingénieur mécanicien/ingénieure mécanicienne|Mechanical engineer|579254cf-6d69-4889-9000-9c79dc568644
2151|electrical_engineer|Ingénieur électricien/ingénieure électricienne|Electrical engineer|86ca306c-ab99-420a-9e2a-aa73c5c4de22
2161|architect|Architecte|Architect|8c3f536e-ba66-4321-ba40-363dc39f129b
2166|graphic_designer|Graphiste|Graphic designer|69bcbb0a-8d80-4ecd-b0a4-9adea2a40de2
2211|general_practitioner|Médecin généraliste|General practitioner|71f09c8b-a172-408c-b9e7-32e580e39ff6
2221|nurse_responsible_for_general_care|Infirmier de soins généraux/infirmière de soins généraux|Nurse responsible for general care|8d3e8aaa-791b-4c75-a465-f3f827028f50
2222|midwife|Homme sage-femme/sage-femme|Midwife|95cda6a9-a70a-4a93-9442-11d573cb4a02
2261|dental_practitioner|Dentiste|Dental practitioner|e52b5707-7097-4dbc-ac61-054e917da241
2262|pharmacist|Pharmacien/pharmacienne|Pharmacist|7c132147-428b-4ea3-87e1-70f7abb691ce
2264|physiotherapist|Physiothérapeute|Physiotherapist|006cc1f9-2841-41c3-991a-dc3f2f3bd533
2320|vocational_teacher|Professeur d’enseignement professionnel/professeure d’enseignement professionnel|Vocational teacher|81f8d141-3f67-4fb0-a349-db0147ef7b3a
2330|secondary_school_teacher|Chargé/chargée d’enseignement général du second degré|Secondary school teacher|5efb2c08-ba3a-4659-a2e4-1883f54e77b6
2341|primary_school_teacher|Instituteur d’école primaire/institutrice d’école primaire|Primary school teacher|03d79393-7b30-4159-945b-01963eddd302
2342|early_years_teacher|Instituteur d’école maternelle/institutrice d’école maternelle|Early years teacher|55d60ead-0343-4008-b9e4-fb4b5a179c83
2352|adult_literacy_teacher|Formateur "lutte contre l’illettrisme/français langue étrangère"/formatrice "lutte contre l’illettrisme/français langue étrangère"|Adult literacy teacher|02f1ae71-f89c-47b7-af2c-50d7ab1d9b8a
2353|language_school_teacher|Formateur linguistique/formatrice linguistique|Language school teacher|9711dcfc-d9a8-4fba-9c5e-8428d8bcb53e
2411|accountant|Comptable|Accountant|eda0d957-3c3c-4139-b89a-a18bc9e18897
2432|intercultural_communication_consultant|Consultant en médiation interculturelle/consultante en médiation interculturelle|Intercultural communication consultant|903dc1bf-2da8-477d-83b2-687d360cf1da
2512|software_developer|Développeur de logiciels/développeuse de logiciels|Software developer|f2b15a0e-e65a-438a-affb-29b9d50b77d1
2513|web_developer|Développeur web/développeuse web|Web developer|c40a2919-48a9-40ea-b506-1f34f693496d
2522|ict_system_administrator|Administrateur de systèmes informatiques/administratrice de systèmes informatiques|ICT system administrator|9e2e6e1e-363b-4e1b-a673-7bc0f7343300
2611|lawyer|Avocat/avocate|Lawyer|974d4eab-fbee-4c52-b16e-73bdd8c25b53
2634|psychologist|Psychologue|Psychologist|52ded7d7-11df-42e3-b90a-d7f4b70fb4b9
2635|social_worker|Travailleur social/travailleuse sociale|Social worker|4b05bef2-ded4-4b09-ab94-f4c6a555a775
2635|youth_worker|Chargé d’information jeunesse/chargée d’information jeunesse|Youth worker|b7507136-e71e-47e8-b873-e77d5cdf2922
2636|chaplain|Aumônier/aumônière|Chaplain|a4dd6eae-ca75-456f-829d-333671a7c186
2642|journalist|Journaliste|Journalist|a47f82d3-4cf7-4abf-bb36-2c8cbad28234
2643|interpreter|Interprète|Interpreter|23e692a9-a242-4d4f-988f-ed562f757864
2643|translator|Traducteur/traductrice|Translator|1a07bd7d-2e1d-4930-a84a-1a442b8f2a44
2651|artistic_painter|Artiste peintre|Artistic painter|374d925a-107b-4c99-bc8b-75483441f062
2652|musician|Musicien/musicienne|Musician|f6803a58-91d9-4251-9a07-09fc387cec16
2653|dancer|Danseur/danseuse|Dancer|07b91f36-8272-493a-8e1c-5625e77efe68
2654|video_and_motion_picture_editor|Monteur audiovisuel/monteuse audiovisuelle|Video and motion picture editor|ac734172-ae9a-41ab-80a0-a7b33694e027
3212|medical_laboratory_assistant|Aide-laborantin d’analyses médicales/aide-laborantine d’analyses médicales|Medical laboratory assistant|0044c991-c26f-4261-a213-4bd1c0564a4c
3213|pharmacy_assistant|Pharmacien assistant/pharmacienne assistante|Pharmacy assistant|c1a86d6d-7785-43e1-994b-958eba58fff7
3251|dental_chairside_assistant|Aide dentaire|Dental chairside assistant|bdc74965-1d1a-4f8e-a490-9cf71f494e02
3258|paramedic_in_emergency_responses|Technicien médical des services d’urgence/technicienne médicale des services d’urgence|Paramedic in emergency responses|0b5dfc02-b825-4445-811d-d39ed442657e
3313|accounting_assistant|Assistant vérificateur de comptes/assistante vérificatrice de comptes|Accounting assistant|bfe142b9-a049-4d41-89c4-fd2f34ac56b6
3313|bookkeeper|Chargé de comptabilité/chargée de comptabilité|Bookkeeper|c3aae59e-1441-4b3e-bdd1-6da50dc7cf42
3322|commercial_sales_representative|Délégué commercial/déléguée commerciale|Commercial sales representative|14031d4a-6e99-442f-b4fe-18262b6432b2
3343|administrative_assistant|Assistant administratif/assistante administrative|Administrative assistant|044d78cc-f62f-4532-83a5-8e04f2889652
3412|care_at_home_worker|Assistant de vie dépendance/assistante de vie dépendance|Care at home worker|f4525ed8-54eb-4a3b-90db-55cc01b0d9fd
3412|social_work_assistant|Intervenant d’action sociale/intervenante d’action sociale|Social work assistant|4fa660b3-ab97-4a99-ad73-ce3c2612f2c3
3431|photographer|Photographe|Photographer|66542dd6-05a6-4d9e-97ff-3f4858c31ff9
3434|head_chef|Chef cuisinier/cheffe cuisinière|Head chef|01484951-15e6-4b88-a20f-1201868d36a0
3434|pastry_chef|Chef de partie pâtisserie|Pastry chef|8f10ea9b-bfdf-4a4c-9fa7-b6e02daa93e5
3512|ict_help_desk_agent|Agent de service d’assistance informatique/agente de service d’assistance informatique|ICT help desk agent|aaeec9a7-dc57-4485-890c-86b3eef735f9
3513|ict_network_technician|Technicien de réseau informatique/technicienne de réseau informatique|ICT network technician|64c7d461-152c-477f-a8e2-c2c537e9d617
4110|office_clerk|Clerc|Office clerk|6c999fc7-c6b7-4ef3-a4b9-af124a1783a2
4120|secretary|Secrétaire|Secretary|5ac377d2-e1d0-4911-a299-b4ef2782a0ba
4224|hospitality_establishment_receptionist|Réceptionniste d’établissement hôtelier|Hospitality establishment receptionist|82025c02-9082-416c-998b-f51eb0359ee6
4226|receptionist|Réceptionniste|Receptionist|f7b04542-d8c7-42db-8475-e63b507cce82
4412|postman_postwoman|Facteur/factrice|Postman/postwoman|7ed2e153-8da8-4c0d-b4c5-3402c623f34b
4416|human_resources_assistant|Assistant ressources humaines/assistante ressources humaines|Human resources assistant|d8ed1703-9c03-4ea0-83cc-b6169bc54ffd
5113|guide|Guide|Guide|b476f45f-2c79-44d5-a4d7-fa357aa83074
5120|cook|Cuisinier/cuisinière|Cook|90f75f67-495d-49fa-ab57-2f320e251d7e
5131|waiter_waitress|Serveur/serveuse|Waiter/waitress|d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471
5132|barista|Barista|Barista|bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61
5132|bartender|Barman/barmaid|Bartender|2f5e38a0-6578-4665-bdbd-e2ab505be140
5141|barber|Barbier/barbière|Barber|4e0c14d6-b170-40f1-bcdc-703c0b92109b
5141|hairdresser|Coiffeur/coiffeuse|Hairdresser|099c6bb0-22d3-4c5d-8bf5-70910af381ef
5142|aesthetician|Esthéticien/esthéticienne|Aesthetician|a1e1a788-2352-4172-8fcf-1f985a6968b0
5142|make_up_artist|Maquilleur/maquilleuse|Make-up artist|49713da4-4e97-4f82-bd1c-16ce7f9179b7
5142|masseur_masseuse|Masseur/masseuse|Masseur/masseuse|1978c6ff-37b4-48f1-9aa6-88b9c568f74f
5153|building_caretaker|Concierge|Building caretaker|1822bfc2-e735-449f-ba00-ca71eb5c062b
5211|market_vendor|Vendeur sur les marchés/vendeuse sur les marchés|Market vendor|c822ca35-6c36-4eab-97fa-90f2775091c3
5223|sales_assistant|Vendeur/vendeuse|Sales assistant|9ba74e8a-c40c-4228-9998-eb3c7a5c11df
5223|shop_assistant|Employé de magasin/employée de magasin|Shop assistant|0b15375e-dfdd-4047-9efb-096e0aaee7d2
5230|cashier|Hôte de caisse/hôtesse de caisse|Cashier|2b871272-bd61-4206-bd1a-0b96d7023098
5244|call_centre_agent|Agent de centre d’appels/agente de centre d’appels|Call centre agent|0ededdc2-050a-4ec3-8e70-6295105fcd19
5311|babysitter|Babysitter|Babysitter|c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9
5311|child_care_worker|Éducateur en petite enfance/éducatrice en petite enfance|Child care worker|3413f234-6230-47a8-8cc7-2691fd54ce3a
5312|early_years_teaching_assistant|Assistant maternel/assistante maternelle|Early years teaching assistant|4d27152a-a8ee-4f5a-9f93-a2fb4fb2b2e3
5321|healthcare_assistant|Aide-soignant en institution/aide-soignante en institution|Healthcare assistant|d38c2107-98f2-47b7-8bb4-f69750d51082
5321|nurse_assistant|Aide-soignant/aide-soignante|Nurse assistant|87d0795a-d41f-47ee-979f-0ab7d73836e7
5322|home_care_aide|Assistant de vie/assistante de vie|Home care aide|1391bdf9-bd61-4fb5-91ca-c29036ab2b60
5329|hospital_porter|Brancardier/brancardière|Hospital porter|a30734bb-2f10-4747-a94c-75f5ec3c63a4
5414|security_guard|Garde|Security guard|31808988-fc0a-4bc3-9e47-27216d6759f5
6113|landscape_gardener|Jardinier paysagiste/jardinière paysagiste|Landscape gardener|e7970c7a-7769-4002-87d3-0a8ea94fdd6f
6121|cattle_breeder|Éleveur de bovins/éleveuse de bovins|Cattle breeder|b4ff30f8-073b-4dd8-9128-ecf9d0ff87ba
6121|sheep_breeder|Éleveur d’ovins/éleveuse d’ovins|Sheep breeder|b2678105-9d5c-403f-b822-274aff706309
6121|shepherd|Berger/bergère|Shepherd|2a1190f0-14d5-4ce4-ade0-ef726a1887a0
`;
