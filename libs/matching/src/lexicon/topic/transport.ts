/** Words of transport (vehicles, roads, ports, logistics): see ../model.ts for the columns. */
export const transport = `
airplane, aeroplane, aircraft | 飛行機, 航空機 | máy bay, tàu bay | เครื่องบิน, อากาศยาน | လေယာဉ်, လေယာဉ်ပျံ | हवाई जहाज, विमान | विमान, हवाई जहाज | eroplano, sasakyang panghimpapawid
airport | 空港, 飛行場 | sân bay, cảng hàng không | สนามบิน, ท่าอากาศยาน | လေဆိပ် | हवाई अड्डा, एयरपोर्ट | विमानतळ, एअरपोर्ट | paliparan, airport
alley, lane, narrow street | 路地, 裏通り, 小路 | ngõ, hẻm, ngách | ซอย, ตรอก | လမ်းကြား | गली, तंग गली | गल्ली, बोळ | eskinita, iskinita
ambulance | 救急車 | xe cứu thương, xe cấp cứu | รถพยาบาล, รถฉุกเฉิน | လူနာတင်ယာဉ်, လူနာတင်ကား | एम्बुलेंस, रोगी वाहन | रुग्णवाहिका, ॲम्ब्युलन्स | ambulansya
asphalt, bitumen, tarmac | アスファルト, 舗装, 瀝青 | nhựa đường, bê tông nhựa, asphalt | ยางมะตอย, แอสฟัลต์ | ကတ္တရာ, နိုင်လွန်ကတ္တရာ | डामर, कोलतार, बिटुमेन | डांबर, डांबरीकरण | aspalto
ballast water | バラスト水, バラストウォーター | nước dằn tàu, nước ballast | น้ำอับเฉา, น้ำถ่วงเรือ | သင်္ဘောထိန်းရေ | गिट्टी जल, बैलास्ट जल | बॅलास्ट पाणी | ballast water
barge | はしけ, バージ, 艀 | sà lan, xà lan | เรือบาร์จ, เรือลำเลียง | ဘတ်ဂျ်, ကုန်တင်တွဲလှေ | बजरा, बार्ज | बार्ज, तराफा | gabara, barge
bicycle, bike | 自転車, サイクル | xe đạp | จักรยาน, รถจักรยาน | စက်ဘီး | साइकिल, बाइसिकल | सायकल | bisikleta
bicycle lane, cycle path, bike lane | 自転車道, 自転車レーン, サイクリングロード | làn xe đạp, đường xe đạp | เลนจักรยาน, ทางจักรยาน | စက်ဘီးလမ်း | साइकिल ट्रैक, साइकिल लेन | सायकल ट्रॅक, सायकल मार्ग | bike lane, daan ng bisikleta
bike sharing | シェアサイクル, 自転車シェアリング | xe đạp công cộng, chia sẻ xe đạp | จักรยานสาธารณะ, จักรยานแบ่งปัน | စက်ဘီးမျှဝေသုံးစွဲမှု | साइकिल शेयरिंग, साझा साइकिल | सायकल शेअरिंग | bike sharing, hiraman ng bisikleta
boat | ボート, 小舟, 舟 | thuyền, ghe, xuồng | เรือเล็ก, เรือพาย | လှေ | नाव, नौका | होडी, नाव | bangka
boat landing, jetty, wharf | 桟橋, 船着き場, 埠頭 | cầu tàu, bến thuyền, bến tàu | ท่าเรือเล็ก, โป๊ะเรือ, สะพานท่าเรือ | ဆိပ်ခံတံတား, ဗောတံတား | जेटी, घाट, गोदी | जेट्टी, धक्का | daungan ng bangka, pantalan
brake | ブレーキ, 制動 | phanh, thắng xe | เบรก, ผ้าเบรก | ဘရိတ် | ब्रेक | ब्रेक | preno
bridge | 橋, 橋梁, ブリッジ | cầu đường bộ, cây cầu | สะพาน | တံတား | पुल, सेतु, ब्रिज | पूल, सेतू | tulay
bullock cart, ox cart | 牛車, 荷車 | xe bò, xe trâu | เกวียน | နွားလှည်း | बैलगाड़ी | बैलगाडी | kariton ng baka, karitela
bus | バス, 路線バス, 乗合バス | xe buýt, ô tô buýt | รถเมล์, รถโดยสาร, รถประจำทาง, รถบัส | ဘတ်စ်ကား | बस | बस | bus
bus lane, bus rapid transit, BRT | バスレーン, バス専用レーン, バス高速輸送 | làn xe buýt, xe buýt nhanh, BRT | ช่องทางรถเมล์, รถเมล์ด่วนพิเศษ, บีอาร์ที | ဘတ်စ်ကားသီးသန့်လမ်း | बस लेन, बीआरटी | बस लेन, बीआरटी | bus lane, linya ng bus
bus stop | バス停, バス停留所, 停留所 | trạm xe buýt, điểm dừng xe buýt | ป้ายรถเมล์, ที่จอดรถเมล์ | ဘတ်စ်ကားမှတ်တိုင် | बस स्टॉप, बस अड्डा | बस थांबा, बस स्टॉप | hintuan ng bus, sakayan
bus terminal, bus station | バスターミナル, バスセンター | bến xe, bến xe khách | สถานีขนส่ง, ท่ารถ | ကားဂိတ်, အဝေးပြေးကားဝင်း | बस अड्डा, बस टर्मिनल | बस स्थानक, एसटी स्टँड | terminal ng bus
bypass road, bypass, ring road | バイパス, 環状道路, 迂回路 | đường tránh, đường vành đai | ทางเลี่ยงเมือง, ถนนวงแหวน | ရှောင်ကွင်းလမ်း, မြို့ပတ်လမ်း | बाईपास, रिंग रोड | वळण रस्ता, बायपास, रिंग रोड | bypass road, diversion road
cable car, ropeway, gondola lift | ロープウェイ, ケーブルカー, ゴンドラ | cáp treo | กระเช้าไฟฟ้า, รถกระเช้า | ကေဘယ်ကား | रोपवे, केबल कार | रोपवे, केबल कार | cable car
car, automobile | 自動車, 乗用車, マイカー, クルマ | ô tô, xe hơi, xe con | รถยนต์, รถเก๋ง | မော်တော်ကား, ကိုယ်ပိုင်ကား | कार, मोटर कार, गाड़ी | मोटार, कार, मोटारगाडी | kotse, awto
car sharing | カーシェアリング, カーシェア | chia sẻ ô tô, dùng chung xe | คาร์แชร์ริ่ง, เช่ารถร่วมใช้ | ကားမျှဝေသုံးစွဲမှု | कार शेयरिंग, साझा कार | कार शेअरिंग | car sharing, hiraman ng kotse
cargo, freight | 貨物, 積荷, 荷物 | hàng hóa vận chuyển, hàng chở | สินค้าบรรทุก, สัมภาระ, คาร์โก้ | ကုန်စည်, ဝန်စည် | माल, कार्गो, ढुलाई का माल | मालवाहतूक, कार्गो | kargamento, kargada
carpool, ride sharing | 相乗り, ライドシェア | đi chung xe, đi ghép xe | คาร์พูล, ทางเดียวกันไปด้วยกัน | ကားအတူစီးခြင်း | कारपूल, साझा सवारी | कारपूल, सहप्रवास | carpool, sabayang sakay
charging station, EV charger, charging point | 充電スタンド, 充電器, 充電ステーション, 充電設備 | trạm sạc, trụ sạc, bộ sạc xe điện | สถานีชาร์จ, เครื่องชาร์จรถไฟฟ้า, จุดชาร์จ | အားသွင်းစခန်း, အားသွင်းစက် | चार्जिंग स्टेशन, चार्जिंग पॉइंट | चार्जिंग स्टेशन, चार्जिंग केंद्र | charging station, istasyon ng pagkakarga
cold chain, cold storage logistics | コールドチェーン, 低温物流 | chuỗi lạnh, kho vận lạnh | โคลด์เชน, ห่วงโซ่ความเย็น | အအေးကွင်းဆက်, အအေးခန်းသိုလှောင်ပို့ဆောင်ရေး | कोल्ड चेन, शीत श्रृंखला | शीतसाखळी, कोल्ड चेन | cold chain
commuter | 通勤者, 通勤客 | người đi làm hàng ngày, người đi lại hàng ngày | ผู้เดินทางไปทำงาน, คนเดินทางประจำ | နေ့စဉ်ခရီးသွား | दैनिक यात्री, रोज़ाना सफर करने वाले | रोजचे प्रवासी, चाकरमानी | commuter, mananakay
container, shipping container | コンテナ, 貨物コンテナ | công-te-nơ, container | ตู้คอนเทนเนอร์, ตู้สินค้า | ကွန်တိန်နာ | कंटेनर, माल कंटेनर | कंटेनर | container van
crane, lifting crane | クレーン, 起重機 | cần cẩu, cần trục | ปั้นจั่น, เครน, รถเครน | ကရိန်း, ဝန်ချီစက် | क्रेन | क्रेन | crane, kreyn
customs, customs clearance | 税関, 通関 | hải quan, thông quan | ศุลกากร, ด่านศุลกากร | အကောက်ခွန်, အကောက်ခွန်ဌာန | सीमा शुल्क, कस्टम | सीमाशुल्क, कस्टम | adwana, customs
cyclo, cycle rickshaw, pedicab | 三輪自転車, リキシャ, シクロ | xích lô | สามล้อถีบ | ဆိုက်ကား | साइकिल रिक्शा | सायकल रिक्षा | pedicab, padyak
depot, bus depot, vehicle depot | 車庫, 車両基地, 操車場 | bãi đỗ xe buýt, đề-pô, trạm bảo dưỡng xe | อู่จอดรถ, อู่รถเมล์, เดโป้ | ကားဝင်း, ယာဉ်ထိန်းသိမ်းရေးဝင်း | डिपो, बस डिपो | आगार, डेपो | garahe ng bus, depot
distribution center, logistics center | 物流センター, 配送センター, 物流拠点 | trung tâm phân phối, trung tâm logistics | ศูนย์กระจายสินค้า, ศูนย์โลจิสติกส์ | ကုန်စည်ဖြန့်ဖြူးရေးစင်တာ | वितरण केंद्र, लॉजिस्टिक्स केंद्र | वितरण केंद्र, लॉजिस्टिक्स केंद्र | sentro ng pamamahagi, distribution center
driver, chauffeur | 運転手, ドライバー, 運転者 | tài xế, lái xe, người lái xe | คนขับรถ, พนักงานขับรถ, โชเฟอร์ | ယာဉ်မောင်း, ကားဆရာ | ड्राइवर, चालक, वाहन चालक | चालक, ड्रायव्हर | tsuper, drayber
driving licence, driver license | 運転免許, 免許証 | bằng lái xe, giấy phép lái xe | ใบขับขี่, ใบอนุญาตขับรถ | ယာဉ်မောင်းလိုင်စင် | ड्राइविंग लाइसेंस | वाहन परवाना, ड्रायव्हिंग लायसन्स | lisensya sa pagmamaneho
dump truck, tipper | ダンプカー, ダンプトラック, ダンプ | xe ben, xe tải ben | รถดัมพ์, รถดั้มพ์, รถบรรทุกเทท้าย | ဒမ်ပါကား, မြေသယ်ကား | डंपर, टिपर | डंपर, टिपर | dump truck
electric bicycle, e-bike | 電動自転車, 電動アシスト自転車 | xe đạp điện | จักรยานไฟฟ้า | လျှပ်စစ်စက်ဘီး | इलेक्ट्रिक साइकिल, ई-बाइक | इलेक्ट्रिक सायकल, ई-बाईक | de-kuryenteng bisikleta, e-bike
electric bus, e-bus | 電気バス, EVバス, 電動バス | xe buýt điện | รถเมล์ไฟฟ้า, รถโดยสารไฟฟ้า | လျှပ်စစ်ဘတ်စ်ကား | इलेक्ट्रिक बस, ई-बस | इलेक्ट्रिक बस, ई-बस | de-kuryenteng bus, e-bus
electric motorcycle, electric scooter | 電動バイク, 電動スクーター, 電動二輪車 | xe máy điện, xe mô tô điện | มอเตอร์ไซค์ไฟฟ้า, รถจักรยานยนต์ไฟฟ้า | လျှပ်စစ်ဆိုင်ကယ် | इलेक्ट्रिक स्कूटर, इलेक्ट्रिक मोटरसाइकिल | इलेक्ट्रिक स्कूटर, इलेक्ट्रिक दुचाकी | de-kuryenteng motorsiklo, e-motorcycle
electric vehicle, electric car, EV | 電気自動車, EV, 電動車 | xe điện, ô tô điện | รถยนต์ไฟฟ้า, รถไฟฟ้า, ยานยนต์ไฟฟ้า | လျှပ်စစ်ကား, လျှပ်စစ်ယာဉ်, EV | इलेक्ट्रिक वाहन, इलेक्ट्रिक कार, ई-वाहन | इलेक्ट्रिक वाहन, विद्युत वाहन | de-kuryenteng sasakyan, electric vehicle
engine, internal combustion engine | エンジン, 内燃機関, 発動機 | động cơ đốt trong, động cơ xe | เครื่องยนต์ | အင်ဂျင် | इंजन | इंजिन | makina ng sasakyan
expressway, motorway, highway | 高速道路, 自動車道, ハイウェイ | đường cao tốc, cao tốc, xa lộ | ทางด่วน, มอเตอร์เวย์, ทางหลวง | အမြန်လမ်း, အဝေးပြေးလမ်း, အမြန်လမ်းမကြီး | एक्सप्रेसवे, राजमार्ग, हाईवे | द्रुतगती महामार्ग, महामार्ग, हायवे | expressway, haywey
fare, bus fare | 運賃, 乗車料金 | tiền vé, giá vé, cước xe | ค่าโดยสาร, ค่ารถ | ယာဉ်စီးခ, ကားခ | किराया, बस किराया | प्रवास भाडे, तिकीट दर | pamasahe
ferry | フェリー, 渡し船, 連絡船 | phà, tàu phà | เรือเฟอร์รี่, เรือข้ามฟาก, แพขนานยนต์ | ကူးတို့သင်္ဘော, ဇက် | फेरी, नौका सेवा | फेरीबोट, तर | lantsang pantawid, ferry, barko
fire engine, fire truck | 消防車, ポンプ車 | xe cứu hỏa, xe chữa cháy | รถดับเพลิง | မီးသတ်ကား | दमकल, फायर ब्रिगेड गाड़ी | अग्निशमन गाडी, बंब | trak ng bumbero
fishing boat, fishing vessel | 漁船, 釣り船 | tàu cá, thuyền đánh cá, ghe cá | เรือประมง, เรือหาปลา | ငါးဖမ်းလှေ, ငါးဖမ်းစက်လှေ | मछली पकड़ने की नाव, मत्स्य नौका | मासेमारी नौका, मच्छीमार बोट | bangkang pangisda
fleet, vehicle fleet | 車両群, 保有車両, フリート | đội xe, đoàn xe | กลุ่มยานพาหนะ, กองรถ | ယာဉ်အုပ်စု, ယာဉ်တန်း | वाहन बेड़ा, फ्लीट | वाहन ताफा | fleet ng sasakyan, plota
footbridge, pedestrian bridge | 歩道橋, 人道橋 | cầu vượt đi bộ, cầu bộ hành | สะพานลอย, สะพานลอยคนข้าม | လူကူးခုံးတံတား, ခုံးကျော်တံတား | पैदल पुल, फुट ओवर ब्रिज | पादचारी पूल | tulay ng tawiran, footbridge
forklift | フォークリフト | xe nâng, xe nâng hàng | รถยก, รถโฟล์คลิฟท์ | ဖော့ကလစ်, ဝန်ချီယာဉ် | फोर्कलिफ्ट | फोर्कलिफ्ट | forklift
freight train | 貨物列車, 貨車 | tàu hàng, tàu chở hàng | รถไฟขนสินค้า, ขบวนรถสินค้า | ကုန်တင်ရထား, ကုန်ရထား | मालगाड़ी | मालगाडी | tren ng kargamento
fuel station, petrol station, gas station | ガソリンスタンド, 給油所, 給油スタンド | trạm xăng, cây xăng | ปั๊มน้ำมัน, สถานีบริการน้ำมัน | ဓာတ်ဆီဆိုင်, စက်သုံးဆီဆိုင် | पेट्रोल पंप | पेट्रोल पंप | gasolinahan, istasyon ng gasolina
garage, motor workshop | ガレージ, 自動車整備工場, 修理工場 | ga-ra, xưởng sửa xe, gara ô tô | อู่ซ่อมรถ, โรงรถ | ကားဝပ်ရှော့, ကားဂိုဒေါင် | गैरेज, गाड़ी मरम्मत की दुकान | गॅरेज | talyer, garahe
guardrail, crash barrier | ガードレール, 防護柵 | hộ lan, lan can đường, rào chắn đường | ราวกั้นถนน, การ์ดเรล | လမ်းဘေးအကာတန်း | गार्डरेल, क्रैश बैरियर | सुरक्षा कठडा, क्रॅश बॅरिअर | barandilya ng kalsada, guardrail
handcart, pushcart | 手押し車, リヤカー, 台車 | xe đẩy tay, xe kéo, xe ba gác | รถเข็น, รถลาก | လက်တွန်းလှည်း, တွန်းလှည်း | ठेला, हाथगाड़ी, ठेलागाड़ी | हातगाडी, ढकलगाडी | kariton
helmet | ヘルメット | mũ bảo hiểm, nón bảo hiểm | หมวกกันน็อก, หมวกนิรภัย | ဆိုင်ကယ်ဦးထုပ်, အမာခံဦးထုပ် | हेलमेट | हेल्मेट, शिरस्त्राण | helmet
home delivery, delivery service, courier | 配送, 配達, 宅配 | giao hàng, chuyển phát | จัดส่งสินค้า, ส่งของ, ขนส่งพัสดุ | ပစ္စည်းပို့ဆောင်ခြင်း, အိမ်အရောက်ပို့ | डिलीवरी, माल पहुँचाना, कूरियर | घरपोच, डिलिव्हरी, कुरिअर | hatid, paghahatid, delivery
hybrid car, hybrid vehicle | ハイブリッド車, ハイブリッドカー | xe hybrid, xe lai điện | รถไฮบริด, รถยนต์ไฮบริด | ဟိုက်ဘရစ်ကား | हाइब्रिड कार, हाइब्रिड वाहन | हायब्रीड कार, हायब्रीड वाहन | hybrid na kotse
idling, engine idling | アイドリング, アイドリングストップ | nổ máy không tải, chạy không tải | ติดเครื่องจอดรถ, เดินเบาเครื่องยนต์ | စက်နှိုးထားခြင်း, စက်အလွတ်လည်ခြင်း | इंजन चालू छोड़ना, आइडलिंग | इंजिन सुरू ठेवणे, आयडलिंग | pag-idle, nakaandar na makina
illegal parking, double parking | 違法駐車, 路上駐車, 迷惑駐車 | đỗ xe trái phép, đỗ xe sai quy định, đậu xe bừa bãi | จอดรถผิดกฎหมาย, จอดในที่ห้ามจอด, จอดซ้อนคัน | တရားမဝင်ကားရပ်ခြင်း | अवैध पार्किंग, गलत पार्किंग | बेकायदा पार्किंग, अनधिकृत पार्किंग | ilegal na pagparada
inland waterway, water transport | 内陸水運, 水上交通, 水運 | đường thủy nội địa, giao thông thủy | การขนส่งทางน้ำ, เส้นทางน้ำ | ပြည်တွင်းရေကြောင်း, ရေကြောင်းပို့ဆောင်ရေး | अंतर्देशीय जलमार्ग, जल परिवहन | अंतर्गत जलमार्ग, जलवाहतूक | transportasyong pantubig
intersection, crossroads, junction | 交差点, 十字路 | ngã tư, ngã ba, giao lộ, nút giao | สี่แยก, ทางแยก, สามแยก | လမ်းဆုံ, မီးပွိုင့် | चौराहा, जंक्शन | चौक, छेदनबिंदू | sangandaan, interseksyon
jeepney | ジープニー, 乗合ジープ | xe jeepney | รถจี๊ปนีย์ | ဂျစ်ပနီ | जीपनी | जीपनी | dyip, dyipni, jeepney
kick scooter, e-scooter | キックボード, 電動キックボード | xe trượt điện, xe scooter điện đứng | สกู๊ตเตอร์ไฟฟ้า | ရပ်စီးစကူတာ | किक स्कूटर, ई-स्कूटर | किक स्कूटर, ई-स्कूटर | kick scooter, e-scooter
level crossing, railroad crossing | 踏切, 鉄道踏切 | đường ngang, chắn tàu, giao cắt đường sắt | ทางข้ามรถไฟ, จุดตัดทางรถไฟ | ရထားလမ်းကူး, သံလမ်းကူး | रेलवे फाटक, समपार | रेल्वे फाटक | tawiran ng riles
license plate, number plate | ナンバープレート, 車両番号 | biển số xe, biển kiểm soát | ป้ายทะเบียน, ทะเบียนรถ | ယာဉ်နံပါတ်ပြား, ကားနံပါတ် | नंबर प्लेट | नंबर प्लेट, वाहन क्रमांक | plaka ng sasakyan, plaka
light rail, tram, streetcar | ライトレール, 路面電車, LRT | đường sắt nhẹ, xe điện mặt đất, tàu điện | รถราง, รถไฟฟ้ารางเบา | ဓာတ်ရထား, ရထားပေါ့ | ट्राम, लाइट रेल | ट्राम, लाइट रेल | tranvia, light rail
locomotive | 機関車, ディーゼル機関車 | đầu máy xe lửa, đầu máy | หัวรถจักร, รถจักร | စက်ခေါင်း, ရထားစက်ခေါင်း | रेल इंजन, लोकोमोटिव | रेल्वे इंजिन | lokomotora
logistics, distribution logistics | 物流, ロジスティクス, 流通 | hậu cần, kho vận, logistics | โลจิสติกส์, ระบบขนส่งสินค้า | ထောက်ပံ့ပို့ဆောင်ရေး, လော့ဂျစ်တစ် | लॉजिस्टिक्स, माल ढुलाई व्यवस्था | लॉजिस्टिक्स, मालपुरवठा | lohistika, logistics
loudspeaker horn, horn, honking | クラクション, 警笛 | còi xe, bấm còi | แตรรถ, บีบแตร | ကားဟွန်း, ဟွန်းတီး | हॉर्न, हॉर्न बजाना | हॉर्न, भोंगा | busina, pagbubusina
metro, subway, underground railway | 地下鉄, メトロ, 都市鉄道 | tàu điện ngầm, metro, đường sắt đô thị | รถไฟใต้ดิน, รถไฟฟ้าใต้ดิน, เมโทร | မြေအောက်ရထား, မက်ထရို | मेट्रो, मेट्रो रेल | मेट्रो, भुयारी रेल्वे | metro, tren sa ilalim ng lupa
minibus, microbus, songthaew | マイクロバス, ミニバス, 小型バス | xe buýt nhỏ, xe khách nhỏ | รถมินิบัส, รถสองแถว | မီနီဘတ်စ်, ဟိုင်းလပ်ကား | मिनी बस, टेम्पो | मिनी बस, टेम्पो | minibus, maliit na bus
monorail | モノレール | tàu một ray, monorail | รถไฟฟ้ารางเดี่ยว, โมโนเรล | မိုနိုရေး | मोनोरेल | मोनोरेल | monorail
mooring, berth | 係留, バース, 停泊 | neo đậu, bến neo, cầu cảng | ท่าเทียบเรือ, จอดเทียบท่า | သင်္ဘောဆိုက်ကပ်ခြင်း, ဆိပ်ခံ | लंगरगाह, बर्थ | नांगरणे, धक्क्याला लावणे | daungan, pagdaong
motorcycle, motorbike, two-wheeler | バイク, オートバイ, 二輪車, 単車 | xe máy, mô tô, xe gắn máy | มอเตอร์ไซค์, รถจักรยานยนต์ | မော်တော်ဆိုင်ကယ်, ဆိုင်ကယ် | मोटरसाइकिल, बाइक, दोपहिया | मोटारसायकल, दुचाकी, बाईक | motorsiklo, motor
outboard motor, boat engine | 船外機, 船用エンジン | máy đuôi tôm, động cơ thuyền | เครื่องเรือหางยาว, เครื่องยนต์เรือ | စက်လှေအင်ဂျင်, အောက်ဘုတ်စက် | नाव का इंजन, आउटबोर्ड मोटर | होडीचे इंजिन | makina ng bangka
overload, overloaded truck | 過積載, 積みすぎ | quá tải trọng, chở quá tải | บรรทุกน้ำหนักเกิน, รถบรรทุกเกินน้ำหนัก | ဝန်ပိုတင်ခြင်း | ओवरलोडिंग, क्षमता से अधिक भार | ओव्हरलोड, जादा भार | labis na karga, overloading
overpass, flyover | 立体交差, 陸橋, 高架橋 | cầu vượt, cầu cạn | สะพานข้ามแยก, ทางยกระดับ | ခုံးကျော်တံတား, ဂုံးကျော်တံတား | फ्लाईओवर, ऊपरगामी पुल | उड्डाणपूल | flyover, overpass
pallet | パレット, 荷役台 | tấm kê hàng, pa-lét, pallet | พาเลท, แท่นวางสินค้า | ပဲလက်, ကုန်ခံခုံ | पैलेट | पॅलेट | paleta, pallet
parking fee, parking meter | 駐車料金, パーキングメーター | phí đỗ xe, phí gửi xe | ค่าจอดรถ, มิเตอร์จอดรถ | ကားပါကင်ခ, ယာဉ်ရပ်နားခ | पार्किंग शुल्क, पार्किंग मीटर | पार्किंग शुल्क | bayad sa paradahan
parking lot, car park, parking space | 駐車場, パーキング, 駐車スペース | bãi đỗ xe, bãi giữ xe, chỗ đậu xe | ลานจอดรถ, ที่จอดรถ | ကားပါကင်, ယာဉ်ရပ်နားကွင်း | पार्किंग, पार्किंग स्थल | वाहनतळ, पार्किंग | paradahan, parking
passenger | 乗客, 旅客, 利用客 | hành khách, khách đi xe | ผู้โดยสาร | ခရီးသည် | यात्री, सवारी | प्रवासी | pasahero
pavement repair, road repair, resurfacing | 道路補修, 舗装補修, 道路修繕 | sửa đường, vá đường, dặm vá mặt đường | ซ่อมถนน, ซ่อมผิวทาง | လမ်းပြုပြင်ခြင်း | सड़क मरम्मत, सड़क की मरम्मत | रस्ता दुरुस्ती | pagkukumpuni ng kalsada
pedestrian | 歩行者, 通行人 | người đi bộ, khách bộ hành | คนเดินเท้า, คนเดินถนน | လမ်းသွားလမ်းလာ, ခြေလျင်သွားသူ | पैदल यात्री, पैदल चलने वाले | पादचारी | taong naglalakad, pedestrian
pedestrian crossing, crosswalk, zebra crossing | 横断歩道 | vạch sang đường, lối qua đường | ทางม้าลาย, ทางข้าม | လူကူးမျဉ်းကျား, မျဉ်းကျား | ज़ेबरा क्रॉसिंग, पैदल पार पथ | झेब्रा क्रॉसिंग | tawiran, pedestrian lane
pickup truck, pickup | ピックアップトラック, 小型トラック | xe bán tải | รถกระบะ, รถปิกอัพ | ပစ်ကပ်ကား | पिकअप, पिकअप ट्रक | पिकअप, पिकअप व्हॅन | pickup, pick-up
port, harbour, seaport | 港, 港湾, 港口 | cảng biển, bến cảng, hải cảng | ท่าเรือ, ท่าเรือน้ำลึก | ဆိပ်ကမ်း | बंदरगाह, पत्तन | बंदर | daungan, puerto, pantalan
port terminal, container terminal, container yard | コンテナターミナル, 港湾ターミナル | bãi container, cảng container, bến container | ท่าเรือคอนเทนเนอร์, ลานตู้สินค้า | ကွန်တိန်နာဆိပ်ကမ်း | कंटेनर टर्मिनल | कंटेनर टर्मिनल | terminal ng container
pothole | 道路の穴, 路面の穴, ポットホール | ổ gà, ổ voi | หลุมบ่อบนถนน, ถนนเป็นหลุม | လမ်းချိုင့်, ချိုင့်ခွက် | सड़क के गड्ढे, गड्ढा | खड्डा, रस्त्यावरील खड्डे | lubak
public transport, mass transit | 公共交通, 公共交通機関 | giao thông công cộng, vận tải công cộng | ขนส่งสาธารณะ, ขนส่งมวลชน | အများပြည်သူသယ်ယူပို့ဆောင်ရေး | सार्वजनिक परिवहन | सार्वजनिक वाहतूक | pampublikong transportasyon, pampasaherong sasakyan
rail track, rail, railway line | 線路, レール, 軌道 | đường ray, ray tàu | รางรถไฟ, ทางรถไฟ | ရထားသံလမ်း, သံလမ်း | रेल पटरी, पटरी | रेल्वे रूळ, लोहमार्ग | riles
railway, railroad | 鉄道, 鉄路 | đường sắt | การรถไฟ, ระบบราง | မီးရထား, ရထားလမ်း | रेलवे, रेल | रेल्वे | daambakal, riles ng tren
railway station, train station | 鉄道駅, 停車場, 駅前 | ga tàu, nhà ga, ga xe lửa | สถานีรถไฟ | ဘူတာရုံ, ဘူတာ | रेलवे स्टेशन | रेल्वे स्थानक, रेल्वे स्टेशन | istasyon ng tren
refrigerated truck, reefer truck | 冷凍車, 冷蔵車, 保冷車 | xe đông lạnh, xe tải lạnh | รถห้องเย็น, รถตู้เย็น | အအေးခန်းကား, ရေခဲခန်းကား | रेफ्रिजरेटेड ट्रक, शीत वाहन | रेफ्रिजरेटेड ट्रक, शीतवाहन | trak na may palamigan, refrigerated truck
rickshaw, auto rickshaw, tuk-tuk, three-wheeler | 三輪タクシー, トゥクトゥク, オートリキシャ | xe tuk tuk, xe ba bánh, xe lôi | สามล้อ, ตุ๊กตุ๊ก, รถสามล้อเครื่อง | သုံးဘီးကား, သုံးဘီးဆိုင်ကယ် | ऑटो रिक्शा, ऑटो, तिपहिया | रिक्षा, ऑटोरिक्षा | traysikel, tricycle
ride hailing, ride-hailing app | 配車アプリ, 配車サービス | gọi xe công nghệ, xe ôm công nghệ | แอปเรียกรถ, เรียกรถผ่านแอป | အငှားယာဉ်ခေါ်အက်ပ် | ऐप टैक्सी, कैब बुकिंग | ॲप टॅक्सी | ride-hailing, app na pang-book ng sasakyan
road | 道路, 車道 | đường bộ, con đường, đường sá | ถนน, ทางสัญจร | ကားလမ်း, လမ်းမ | सड़क, रोड | रस्ता, रोड | kalsada, daan
road construction, roadworks | 道路工事, 道路建設 | làm đường, thi công đường, xây dựng đường | ก่อสร้างถนน, ทำถนน | လမ်းဖောက်လုပ်ရေး, လမ်းခင်းခြင်း | सड़क निर्माण | रस्ता बांधकाम, रस्त्याचे काम | paggawa ng kalsada
road sign, traffic sign | 道路標識, 交通標識 | biển báo giao thông, biển báo | ป้ายจราจร, ป้ายบอกทาง | ယာဉ်စည်းကမ်းဆိုင်းဘုတ်, လမ်းညွှန်ဆိုင်းဘုတ် | सड़क संकेत, ट्रैफिक साइन | वाहतूक चिन्ह, दिशादर्शक फलक | karatula sa daan, senyas trapiko
road traffic accident, traffic accident, car crash, collision | 交通事故, 衝突事故, 追突 | tai nạn giao thông, va chạm xe, đâm xe | อุบัติเหตุทางถนน, รถชน | ယာဉ်တိုက်မှု, ယာဉ်မတော်တဆမှု | सड़क दुर्घटना, सड़क हादसा | रस्ता अपघात, वाहन अपघात | aksidente sa kalsada, banggaan
roundabout, traffic circle, rotary | ロータリー, 環状交差点, ラウンドアバウト | vòng xoay, vòng xuyến, bùng binh | วงเวียน | အဝိုင်း, အဝိုင်းပတ်လမ်း | गोल चक्कर, गोलंबर | वाहतूक बेट, वर्तुळाकार चौक | rotonda
route, bus route | 路線, 経路, ルート | tuyến xe, tuyến đường, lộ trình | เส้นทางเดินรถ, สายรถเมล์ | ယာဉ်လိုင်း, ခရီးစဉ်လမ်းကြောင်း | रूट, बस मार्ग | बसमार्ग, मार्गिका | ruta
runway | 滑走路 | đường băng | รันเวย์, ทางวิ่งเครื่องบิน | ပြေးလမ်း, လေယာဉ်ပြေးလမ်း | रनवे, हवाई पट्टी | धावपट्टी | paliparang landas, runway
rush hour, peak hour | ラッシュアワー, ラッシュ時, 通勤時間帯 | giờ cao điểm, giờ tan tầm | ชั่วโมงเร่งด่วน | ရုံးတက်ရုံးဆင်းချိန် | व्यस्त समय, पीक आवर | गर्दीची वेळ | rush hour, oras ng siksikan
ship, vessel | 船舶, 大型船, 商船 | tàu thủy, tàu biển, con tàu | เรือเดินสมุทร, เรือใหญ่ | သင်္ဘော | जहाज, पोत | जहाज, गलबत | barko, sasakyang pandagat
ship breaking, ship recycling | 船舶解体, 解撤 | phá dỡ tàu, tháo dỡ tàu cũ | รื้อเรือ, แยกชิ้นส่วนเรือ | သင်္ဘောဖျက်ခြင်း | जहाज तोड़ना, जहाज पुनर्चक्रण | जहाजतोडणी | pagbabaklas ng barko
shipyard, dockyard | 造船所, ドック | xưởng đóng tàu, nhà máy đóng tàu | อู่ต่อเรือ, อู่เรือ | သင်္ဘောကျင်း | जहाज निर्माण यार्ड, शिपयार्ड, गोदी | जहाजबांधणी केंद्र, गोदी | gawaan ng barko, astilyero
sidewalk, pavement, footpath | 歩道, 人道 | vỉa hè, hè phố, lề đường | ทางเท้า, ฟุตบาท, บาทวิถี | ပလက်ဖောင်း, လူသွားလမ်း | फुटपाथ, पटरी, पैदल पथ | पदपथ, फूटपाथ | bangketa
speed bump, speed hump, speed breaker | 減速帯, スピードバンプ, ハンプ | gờ giảm tốc, gờ giảm tốc độ | ลูกระนาด, เนินชะลอความเร็ว, เนินลดความเร็ว | အရှိန်ထိန်းဘုတ်, အရှိန်လျှော့ဘုတ် | स्पीड ब्रेकर, गति अवरोधक | गतिरोधक, स्पीड ब्रेकर | humps, speed hump
speed limit, speeding | 速度制限, 制限速度, スピード違反 | giới hạn tốc độ, chạy quá tốc độ | จำกัดความเร็ว, ขับรถเร็วเกินกำหนด | အမြန်နှုန်းကန့်သတ်ချက် | गति सीमा, तेज़ रफ्तार | वेगमर्यादा | limitasyon sa bilis, bilis ng takbo
street, avenue | 街路, 通り, 大通り | đường phố, phố, đại lộ | ถนนในเมือง, ถนนสายหลัก | လမ်း, လမ်းသွယ် | मार्ग, स्ट्रीट | शहरी रस्ता, हमरस्ता | kalye, lansangan
supply chain | サプライチェーン, 供給網 | chuỗi cung ứng | ห่วงโซ่อุปทาน, ซัพพลายเชน | ထောက်ပံ့ရေးကွင်းဆက် | आपूर्ति श्रृंखला, सप्लाई चेन | पुरवठा साखळी | supply chain, tanikala ng suplay
tanker truck, tank lorry | タンクローリー, タンク車 | xe bồn | รถบรรทุกแท็งก์, รถแท็งก์ | ဘောက်ဆာကား, တိုင်ကီကား | टैंकर, टैंकर ट्रक | टँकर | trak na tangke, tanker
taxi, cab | タクシー, ハイヤー | tắc xi, xe taxi | แท็กซี่, รถแท็กซี่ | တက္ကစီ, အငှားကား | टैक्सी, कैब | टॅक्सी | taksi
ticket, transport ticket, fare card | 切符, 乗車券, 定期券 | vé xe, vé tàu, thẻ xe buýt | ตั๋วรถ, ตั๋วโดยสาร, บัตรโดยสาร | လက်မှတ်, ယာဉ်စီးလက်မှတ် | टिकट, यात्रा कार्ड | तिकीट, बस पास | tiket
timetable, bus schedule | 時刻表, 運行ダイヤ, 運行表 | bảng giờ xe chạy, giờ tàu chạy, lịch chạy xe | ตารางเดินรถ, ตารางเวลารถ | အချိန်စာရင်း, ယာဉ်ထွက်ချိန်ဇယား | समय सारणी, टाइम टेबल | वेळापत्रक | iskedyul ng biyahe
toll, toll gate, toll plaza | 通行料, 料金所, 通行料金 | phí cầu đường, trạm thu phí | ค่าผ่านทาง, ด่านเก็บเงิน | လမ်းအသုံးပြုခ, တိုးဂိတ် | टोल, टोल प्लाज़ा | पथकर, टोल नाका | toll, bayad sa daan
towing, tow truck, wrecker | レッカー, レッカー車, 牽引 | xe cứu hộ, kéo xe | รถลากจูง, รถยกลาก | ယာဉ်ဆွဲကား, ကရိန်းကား | टोइंग, टो ट्रक | टोइंग, टोइंग व्हॅन | hila ng sasakyan, tow truck
traffic, road traffic | 交通, 道路交通, 交通量 | giao thông, lưu lượng xe | การจราจร, จราจร | ယာဉ်အသွားအလာ, ယာဉ်ကြော | यातायात, ट्रैफिक | वाहतूक, रहदारी | trapiko, daloy ng trapiko
traffic camera, speed camera | 交通監視カメラ, 速度違反取締機, オービス | camera giao thông, camera phạt nguội | กล้องจราจร, กล้องจับความเร็ว | ယာဉ်ကြောစီစီတီဗီ, ယာဉ်ကြောကင်မရာ | ट्रैफिक कैमरा, स्पीड कैमरा | वाहतूक कॅमेरा | kamera sa trapiko, traffic camera
traffic jam, congestion, traffic congestion | 渋滞, 交通渋滞, 混雑 | kẹt xe, tắc đường, ùn tắc giao thông | รถติด, การจราจรติดขัด | ယာဉ်ကြောပိတ်ဆို့မှု, ကားကျပ်ခြင်း | ट्रैफिक जाम, जाम, यातायात भीड़ | वाहतूक कोंडी, ट्रॅफिक जाम | buhol-buhol na trapiko, masikip na trapiko
traffic light, traffic signal | 信号機, 交通信号, 信号 | đèn giao thông, đèn tín hiệu, đèn xanh đèn đỏ | ไฟจราจร, สัญญาณไฟจราจร, ไฟแดง | မီးပွိုင့်, ယာဉ်ထိန်းမီး | ट्रैफिक लाइट, यातायात सिग्नल, लाल बत्ती | वाहतूक सिग्नल, सिग्नल | ilaw trapiko, traffic light
traffic police, traffic enforcer | 交通警察, 交通整理 | cảnh sát giao thông, công an giao thông | ตำรวจจราจร | ယာဉ်ထိန်းရဲ | यातायात पुलिस, ट्रैफिक पुलिस | वाहतूक पोलीस | pulis trapiko, traffic enforcer
trailer, semi-trailer | トレーラー, セミトレーラー, けん引車 | rơ moóc, sơ mi rơ moóc, xe đầu kéo | รถพ่วง, รถเทรลเลอร์, รถหัวลาก | နောက်တွဲယာဉ်, ထရေလာ | ट्रेलर, ट्रॉली | ट्रेलर | trailer
train | 列車, 電車, 汽車 | tàu hỏa, xe lửa, đoàn tàu | รถไฟ, ขบวนรถไฟ | ရထား | रेलगाड़ी, ट्रेन | रेल्वेगाडी, आगगाडी | tren
transport, transportation | 輸送, 運輸, 運搬 | vận tải, vận chuyển, chuyên chở | การขนส่ง, ขนส่ง, คมนาคม | သယ်ယူပို့ဆောင်ရေး, ပို့ဆောင်ရေး | परिवहन, ढुलाई | परिवहन, दळणवळण | transportasyon, pagbibiyahe
truck, lorry | トラック, 貨物自動車 | xe tải, xe cam nhông | รถบรรทุก, รถสิบล้อ | ကုန်တင်ကား, ထရပ်ကား | ट्रक, लॉरी | ट्रक, मालमोटार | trak
tugboat | タグボート, 曳船 | tàu kéo, tàu lai dắt | เรือลากจูง, เรือโยง | ဆွဲသင်္ဘော | टगबोट, कर्षण नौका | टगबोट | tugboat, panghilang barko
tunnel, underpass | トンネル, 地下道, アンダーパス | đường hầm, hầm chui | อุโมงค์, ทางลอด | ဥမင်လိုဏ်ခေါင်း, မြေအောက်လမ်း | सुरंग, अंडरपास | बोगदा, भुयारी मार्ग | lagusan, tunel
tyre, tire | タイヤ | lốp xe, vỏ xe | ยางรถ, ยางรถยนต์ | တာယာ, ကားဘီး | टायर | टायर | gulong
unpaved road, dirt road, gravel road | 未舗装路, 砂利道, 土道 | đường đất, đường cấp phối | ถนนลูกรัง, ถนนดิน | မြေလမ်း, မြေသားလမ်း | कच्ची सड़क, बजरी सड़क | कच्चा रस्ता, मातीचा रस्ता | lubak na daan, baku-bakong kalsada, daang lupa
van, minivan | バン, ワゴン車, ライトバン | xe van, xe tải van | รถตู้ | ဗန်ကား | वैन | व्हॅन | van
vehicle, motor vehicle | 車両, 車輌, 乗り物 | phương tiện giao thông, xe cộ, xe cơ giới | ยานพาหนะ, ยานยนต์ | မော်တော်ယာဉ်, ယာဉ် | वाहन, गाड़ी, मोटर वाहन | वाहन, गाडी | sasakyan, behikulo
vehicle inspection, roadworthiness test, smog check | 車検, 自動車検査, 排ガス検査 | đăng kiểm, kiểm định xe, đăng kiểm xe | ตรวจสภาพรถ, ตรอ | ယာဉ်စစ်ဆေးရေး, ကြံ့ခိုင်ရေးစစ်ဆေးခြင်း | वाहन जाँच, फिटनेस जाँच, पीयूसी | वाहन तपासणी, पीयूसी चाचणी | inspeksyon ng sasakyan, smoke test
vehicle registration | 車両登録, 自動車登録 | đăng ký xe, cà vẹt xe | จดทะเบียนรถ | ယာဉ်မှတ်ပုံတင် | वाहन पंजीकरण, गाड़ी रजिस्ट्रेशन | वाहन नोंदणी | rehistro ng sasakyan
vehicle scrapping, end-of-life vehicle, scrapped car | 廃車, 使用済み自動車, 自動車解体 | xe phế thải, xe hết niên hạn, xe thải bỏ | ซากรถ, รถหมดอายุ, ซากรถยนต์ | သက်တမ်းကုန်ယာဉ်, ကားအဟောင်းဖျက်ခြင်း | वाहन स्क्रैपिंग, कबाड़ गाड़ी | वाहन भंगार, भंगार गाड्या | lumang sasakyang ibabaklas
warehouse, storehouse | 倉庫, 貯蔵庫, 保管庫 | nhà kho, kho hàng, kho bãi | โกดัง, คลังสินค้า | ဂိုဒေါင်, ကုန်လှောင်ရုံ | गोदाम, वेयरहाउस | गोदाम, वखार | bodega
yard, stockyard | ヤード, 置き場, 野積み場 | bãi chứa, bãi tập kết | ลานกองเก็บ, ลานเก็บของ | ပစ္စည်းထားဝင်း | यार्ड, भंडारण मैदान | यार्ड, साठवण आवार | bakuran ng imbakan
`;
