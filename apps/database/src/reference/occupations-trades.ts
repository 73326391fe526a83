/** Occupations of ISCO-08 groups 7 to 9: trades, machines, elementary work. One a line: unit group, code, French, English, end of the address in ESCO. */
export const TRADE_OCCUPATIONS = `
7112|bricklayer|Maçon/maçonne|Bricklayer|05f321f8-055b-407d-bf19-e0ddabda56b7
7113|stonemason|Maçon pierre/maçonne pierre|Stonemason|f3fc11ca-9a72-40da-bf0f-b2aab7e33079
7115|carpenter|Charpentier/charpentière|Carpenter|2a22ff9e-de3b-408d-b312-5034896cc4f4
7121|roofer|Couvreur/couvreuse|Roofer|b4c6d1b0-929e-48be-9f67-47bd8c30658b
7122|tile_fitter|Carreleur/carreleuse|Tile fitter|02447817-ea01-4d8b-b09c-8bc128e447e6
7123|plasterer|Plâtrier/plâtrière|Plasterer|f4a22809-c00c-4dd0-8b09-c7251f8dcd1c
7125|plate_glass_installer|Monteur techniverrier/monteuse techniverrière|Plate glass installer|5f9e0588-e819-42f7-9975-f53198666c07
7126|heating_engineer|Chauffagiste|Heating engineer|7259dc48-004a-4ceb-aa4e-5bbd548c2397
7126|plumber|Plombier/plombière|Plumber|ed3cf43d-c2c1-4c46-82fc-1375e27e0290
7131|construction_painter|Peintre en bâtiment|Construction painter|15620506-fb5d-49cd-87a2-1c9047fb406a
7132|transport_equipment_painter|Peintre pour les équipements de transport|Transport equipment painter|a784b063-89cf-441b-9624-deed9dbdeae6
7212|welder|Soudeur/soudeuse|Welder|7aedaa07-3884-4c5b-88f9-80997b2aa54b
7213|coppersmith|Chaudronnier/chaudronnière de cuivre|Coppersmith|2d6d4cb2-5d46-4d1f-939b-7f55c02c64cb
7213|sheet_metal_worker|Tôlier / tôlière|Sheet metal worker|572c9810-e1ee-4f7a-a71f-820f17c0c25b
7221|blacksmith|Forgeron/forgeronne|Blacksmith|fccecd5d-ad90-41a8-bb89-96d7595abca3
7222|locksmith|Serrurier/serrurière|Locksmith|aaa485d0-6787-45c0-8596-b266c0b687fd
7223|computer_numerical_control_machine_operator|Opérateur  sur machine à commande numérique par ordinateur/ opératrice sur machine à commande numérique par ordinateur|Computer numerical control machine operator|5c082067-ea18-4ccb-8c43-e70b18ad8120
7231|vehicle_technician|Technicien de véhicules/technicienne de véhicules|Vehicle technician|4ad4024e-d1d3-4dea-b6d1-2c7948111dce
7233|industrial_machinery_mechanic|Mécanicien sur machines industrielles/mécanicienne sur machines industrielles|Industrial machinery mechanic|269c47e7-9017-4aa6-bce8-49e89a696a64
7234|bicycle_mechanic|Mécanicien en cycles et motocycles/mécanicienne en cycles et motocycles|Bicycle mechanic|336cf331-8082-4a0c-bf5f-e7c54706211c
7313|jeweller|Bijoutier/bijoutière|Jeweller|618a854a-4ecd-4535-84e6-350e1fe0aa0f
7318|weaver|Tisseur/tisseuse|Weaver|02375132-3290-4221-bf55-d93ec61a3bf3
7323|bindery_operator|Opérateur en reliure/opératrice en reliure|Bindery operator|49b21ca8-04be-4912-a2f7-0170550e18fa
7411|building_electrician|Électricien du bâtiment/électricienne du bâtiment|Building electrician|33960bab-4423-4808-af6c-ec2b485dba41
7411|electrician|Électricien/électricienne|Electrician|4910419f-b4af-4f59-b544-9dbebc8a74f0
7411|solar_energy_technician|Électricien photovoltaïque/électricienne photovoltaïque|Solar energy technician|75b63949-1b93-4bf2-a777-ccf978dc3e8a
7422|computer_hardware_repair_technician|Réparateur de matériel informatique/réparatrice de matériel informatique|Computer hardware repair technician|b7aa4b4e-dbb6-4f58-b36c-35b9a7267972
7511|butcher|Boucher/bouchère|Butcher|37c7880e-cfee-4c41-a41b-061682fefde3
7512|baker|Boulanger/boulangère|Baker|1aadb308-432a-4d01-b54b-b4f7f76dd419
7513|dairy_products_maker|Fabricant de produits laitiers/fabricante de produits laitiers|Dairy products maker|43841fa5-f8ae-43ce-834d-5482ec23ef9e
7522|cabinet_maker|Ébéniste|Cabinet maker|e1416610-ad08-4f37-8b46-9f99632a5c0f
7522|furniture_restorer|Restaurateur de meubles/restauratrice de meubles|Furniture restorer|5a551d36-0e14-40ab-84a2-7aa9b37dc528
7531|dressmaker|Couturier / couturière|Dressmaker|5589e8e0-48d9-4193-8c85-86ba9f17e0e9
7531|tailor|Tailleur / tailleuse|Tailor|978ae3a2-0831-415a-8396-b84dde656fc5
7533|embroiderer|Brodeur/brodeuse|Embroiderer|7324e9f5-0f94-497e-af2f-42142e939a94
7533|sewing_machinist|Couseur à la machine/couseuse à la machine|Sewing machinist|517c01aa-e875-4690-bf38-17307a57eafe
7534|upholsterer|Garnisseur/garnisseuse|Upholsterer|95a89206-4dc8-4753-a5d9-bc14a0e5f7ca
7536|leather_goods_hand_cutting_operator|Coupeur main articles en cuir/coupeuse main articles en cuir|Leather goods hand cutting operator|1d188cae-90e9-4950-9666-3e1a9500de50
7536|shoe_repairer|Réparateur en chaussures/réparatrice en chaussures|Shoe repairer|dc9b98da-c389-4caf-a21a-c6f8c530c0bf
8153|clothing_alteration_machinist|Retoucheur de confection/retoucheuse de confection|Clothing alteration machinist|db55bf08-3ad3-4bf6-bf59-7f9f426a6de5
8153|sewing_machine_operator|Opérateur de machine à coudre/opératrice de machine à coudre|Sewing machine operator|7d4266b3-2108-4330-b27b-430a96012c21
8157|laundry_ironer|Repasseur en blanchisserie industrielle/repasseuse en blanchisserie industrielle|Laundry ironer|3d924c0d-ffee-4f11-adc7-c2bfb76fcf73
8157|laundry_worker|Blanchisseur industriel/blanchisseuse industrielle|Laundry worker|0da51178-e386-4534-ae71-15ba789ad756
8160|food_production_operator|Opérateur de fabrication de produits alimentaires/opératrice de fabrication de produits alimentaires|Food production operator|e3dc66de-99c7-4607-a82b-7244036d316d
8212|electronic_equipment_assembler|Assembleur en produits électroniques/assembleuse en produits électroniques|Electronic equipment assembler|6565dc02-14e4-4819-b99c-44c352000f43
8219|metal_products_assembler|Monteur en constructions métalliques/monteuse en constructions métalliques|Metal products assembler|af2f3615-63ab-44dc-957d-c9660410d336
8322|delivery_driver|Chauffeur-livreur/chauffeuse-livreuse|Delivery driver|0c408028-c48f-4df8-ba5d-c3d3be15f5a2
8322|private_chauffeur|Chauffeur de maître/chauffeuse de maître|Private chauffeur|e75305db-9011-4ee0-ab62-8d41a98f807e
8322|taxi_driver|Chauffeur de taxi/chauffeuse de taxi|Taxi driver|6f7c1e84-8162-4c20-a575-b57ff624eef5
8331|bus_driver|Conducteur d’autobus/conductrice d’autobus|Bus driver|00cee175-1376-43fb-9f02-ba3d7a910a58
8332|cargo_vehicle_driver|Conducteur de poids lourd/conductrice de poids lourd|Cargo vehicle driver|45037d43-a8f5-4f46-b332-b2935bc305f4
8342|excavator_operator|Conducteur d’excavatrice/conductrice d’excavatrice|Excavator operator|eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05
8344|forklift_operator|Cariste|Forklift operator|eeac6251-1974-42f5-91ed-513c6c883755
8350|fisheries_deckhand|Marin-pêcheur|Fisheries deckhand|18dafd4f-8c37-4276-b4b3-cfa31059b2b6
9111|domestic_cleaner|Aide ménager à domicile/aide ménagère à domicile|Domestic cleaner|cbad55a4-c7cf-4ab6-9540-eac72b26729b
9112|building_cleaner|Agent d’entretien d’immeubles/agente d’entretien d’immeubles|Building cleaner|303a1e34-cb16-4054-b323-81e5eec17397
9112|room_attendant|Valet de chambre/femme de chambre|Room attendant|731ecac4-06e8-4ec2-a559-101fecbd9183
9122|vehicle_cleaner|Laveur de véhicules/laveuse de véhicules|Vehicle cleaner|7cb71c5f-c310-481c-b46b-d0044328758c
9123|window_cleaner|Laveur de vitres/laveuse de vitres|Window cleaner|92cba6b4-8fca-49bb-b68c-45c5096fedc9
9211|fruit_and_vegetable_picker|Cueilleur de fruits et légumes/cueilleuse de fruits et légumes|Fruit and vegetable picker|373db468-bd25-4b67-a6e0-4ac79d9a9e85
9213|crop_production_worker|Ouvrier agricole/ouvrière agricole|Crop production worker|c9191f7f-28b5-4df8-991d-804c53009b83
9214|garden_labourer|Aide jardinier/aide jardinière|Garden labourer|a10eb17a-3c78-4f7a-a1da-8f31146339d3
9215|forest_worker|Ouvrier forestier/ouvrière forestière|Forest worker|773cf1de-50a4-42e7-bab1-e68dcbae3f54
9312|civil_engineering_worker|Ouvrier génie civil/ouvrière génie civil|Civil engineering worker|47300afa-5496-484c-8f65-14247a98b2b8
9321|hand_packer|Opérateur d’emballage manuel/opératrice d’emballage manuel|Hand packer|f5cb9901-86fc-48d0-9cde-667fbe8cef3a
9331|bicycle_courier|Coursier à vélo/coursière à vélo|Bicycle courier|3a959644-beed-4afc-8e57-d5068ae6a43e
9333|mover|Déménageur/déménageuse|Mover|c84a055d-00fe-4789-a054-f4a62914ff6e
9333|warehouse_order_picker|Préparateur de commandes/préparatrice de commandes|Warehouse order picker|cd94def5-3442-4c2e-ae3d-0761a3008bcb
9333|warehouse_worker|Magasinier/magasinière|Warehouse worker|bea705fe-06ac-4147-b8e0-6e8ac1208d8f
9334|shelf_filler|Employé de rayon/employée de rayon|Shelf filler|d35f9e79-5778-43b4-8667-0e3ba1fcb19a
9411|pizzaiolo|Pizzaiolo|Pizzaiolo|a02a1117-212f-4a49-b21a-d3b971e00e48
9411|quick_service_restaurant_crew_member|Équipier polyvalent de restauration rapide/équipière polyvalente de restauration rapide|Quick service restaurant crew member|96a0d8d3-d4a6-473d-80d6-b5dbadde940a
9412|kitchen_assistant|Aide-cuisinier/aide-cuisinière|Kitchen assistant|e1cf6897-158d-4b48-a39e-2a3a8cac216c
9412|kitchen_porter|Plongeur/plongeuse|Kitchen porter|f756fdab-7726-4c48-bfcc-94ff8810fc08
9520|hawker|Vendeur ambulant/vendeuse ambulante|Hawker|b059d331-2dd9-4d7d-923e-1dd029d2e58c
9611|refuse_collector|Éboueur/éboueuse|Refuse collector|e54683ca-1fc9-468d-b880-6544ff6b7d0b
9612|recycling_worker|Recycleur/recycleuse|Recycling worker|4ed9ce62-75d4-4b05-80d4-e86528fecdcd
9612|sorter_labourer|Opérateur de tri/opératrice de tri|Sorter labourer|ff8d4065-db44-47c7-a4bd-51b3c306ef70
9613|street_sweeper|Balayeur/balayeuse|Street sweeper|503ea267-93e9-4b8c-ae5e-817fe7e4a245
9622|handyman|Homme à tout faire/femme à tout faire|Handyman|f4a25243-b06a-42a9-9c69-246853df63ad
`;
