/** Words of streets: pavements, drains, lamps, road works, parks: see ../model.ts for the columns. */
export const street = `
arcade, covered street | アーケード, 屋根付き通り | hành lang mái che, phố có mái che | ทางเดินมีหลังคา, อาเขต | အမိုးပါလမ်း | आर्केड, ढका हुआ बाजार मार्ग | आच्छादित रस्ता, आर्केड | arkada, may bubong na daanan
artificial turf, synthetic grass | 人工芝 | cỏ nhân tạo | หญ้าเทียม | မြက်ခင်းတု | कृत्रिम घास | कृत्रिम गवत | artipisyal na damo
barricade, road barrier | バリケード, 工事柵 | rào chắn, hàng rào công trường | แผงกั้น, รั้วกั้นถนน | အတားအဆီး, လမ်းတားဂိတ် | बैरिकेड, अवरोधक | बॅरिकेड, अडथळा | barikada, harang
barrier-free street, accessible path | バリアフリー, 段差解消 | lối đi cho người khuyết tật, tiếp cận không rào cản | ทางสำหรับคนพิการ, อารยสถาปัตย์ | မသန်စွမ်းသူသုံးလမ်း | बाधा रहित मार्ग, सुगम्य मार्ग | अडथळामुक्त मार्ग, सुगम मार्ग | daanang walang sagabal, para sa may kapansanan
beautification | 美化, 街の美化, 環境美化 | làm đẹp đô thị, chỉnh trang đô thị | ปรับปรุงภูมิทัศน์, ตกแต่งให้สวยงาม | အလှဆင်ခြင်း, မြို့အလှပြင်ခြင်း | सौंदर्यीकरण | सुशोभीकरण, सौंदर्यीकरण | pagpapaganda ng lugar
bench, park bench | ベンチ, 長腰掛け | ghế đá, băng ghế | ม้านั่ง, ม้านั่งสาธารณะ | ခုံတန်းရှည် | बेंच, पार्क की बेंच | बाक, बेंच | bangko sa parke
bicycle parking, bike rack | 駐輪場, 自転車置き場 | bãi giữ xe đạp, chỗ để xe đạp | ที่จอดจักรยาน, ลานจอดจักรยาน | စက်ဘီးရပ်နားရာနေရာ | साइकिल स्टैंड | सायकल स्टँड, सायकल पार्किंग | paradahan ng bisikleta
bird droppings, pigeon droppings | 鳥のふん, 鳩の糞, ムクドリの糞 | phân chim, phân bồ câu | ขี้นก, มูลนกพิราบ | ငှက်ချေး, ခိုချေး | पक्षी की बीट, कबूतर की बीट | पक्ष्यांची विष्ठा, कबुतरांची विष्ठा | ipot ng ibon, ipot ng kalapati
bollard, traffic cone | 車止め, カラーコーン, ボラード | cọc tiêu, cọc chắn xe | กรวยจราจร, เสากั้นรถ | ယာဉ်တားတိုင် | ट्रैफिक कोन, बोलार्ड | ट्रॅफिक कोन, अडथळा खांब | traffic cone, tulos na harang
braille block, tactile paving | 点字ブロック, 誘導ブロック | gạch dẫn hướng, lát cho người khiếm thị | เบรลล์บล็อก, ทางเท้าคนตาบอด | မျက်မမြင်လမ်းညွှန်အုတ် | स्पर्श टाइल, ब्रेल ब्लॉक | अंधांसाठी मार्गदर्शक टाइल | tactile paving, gabay na tisa para sa bulag
bridge inspection, structural inspection | 橋梁点検, 構造物点検 | kiểm tra cầu, kiểm định cầu | ตรวจสอบสะพาน | တံတားစစ်ဆေးခြင်း | पुल निरीक्षण | पूल तपासणी | inspeksiyon ng tulay
bridge railing, bridge deck | 橋の欄干, 橋面, 床版橋 | lan can cầu, mặt cầu | ราวสะพาน, พื้นสะพาน | တံတားလက်ရန်း | पुल की रेलिंग | पुलाचा कठडा | barandilya ng tulay
buried pipe, underground pipe | 埋設管, 地下埋設管 | ống ngầm, đường ống ngầm | ท่อใต้ดิน, ท่อฝังดิน | မြေမြှုပ်ပိုက် | भूमिगत पाइप, दबी पाइपलाइन | भूमिगत पाइप, जमिनीखालील नळ | nakabaong tubo
bus bay, taxi stand | バスベイ, タクシー乗り場, 乗降場 | vịnh đón trả khách, bãi đỗ taxi | จุดจอดรถรับส่ง, จุดจอดแท็กซี่ | ကားဂိတ်, တက္ကစီဂိတ် | टैक्सी स्टैंड, बस बे | टॅक्सी स्टँड, बस बे | paradahan ng taxi, babaan at sakayan
bus shelter, waiting shed | バス待合所, バス停の屋根 | nhà chờ xe buýt | ศาลาที่พักผู้โดยสาร, ศาลารอรถเมล์ | ဘတ်စ်ကားမှတ်တိုင်အမိုး | बस स्टॉप शेड, यात्री प्रतीक्षालय | बस थांबा निवारा | waiting shed
catch basin, storm inlet | 雨水桝, 集水桝, 雨水ます | hố thu nước, giếng thu nước mưa | บ่อดักน้ำ, บ่อรับน้ำฝน | မိုးရေဖမ်းတွင်း | वर्षा जल इनलेट, कैच बेसिन | पावसाळी पाणी चेंबर | sambungan ng tubig-ulan, catch basin
cemetery, graveyard | 墓地, 霊園 | nghĩa trang, nghĩa địa | สุสาน, ป่าช้า | သင်္ချိုင်း | कब्रिस्तान, श्मशान | स्मशानभूमी, कब्रस्तान | sementeryo, libingan
chewing gum stain, betel spit stain | ガムのしみ, 噛みたばこの汚れ | bã kẹo cao su, vết trầu | คราบหมากฝรั่ง, คราบน้ำหมาก | ကွမ်းတံတွေး, ကွမ်းသွေး | पान की पीक, गुटखे के दाग | पानाची पिंक, पिंकेचे डाग | mantsa ng bubble gum, dura ng nganga
cigarette butt | 吸い殻, タバコの吸い殻 | tàn thuốc, mẩu thuốc lá, đầu lọc thuốc lá | ก้นบุหรี่ | ဆေးလိပ်တို | सिगरेट का टुकड़ा | सिगारेटचे थोटूक | upos ng sigarilyo
clogged drain, blocked drain | 排水の詰まり, 側溝の詰まり, 詰まり | tắc cống, nghẹt cống | ท่อตัน, ท่ออุดตัน, ระบายน้ำไม่ทัน | မြောင်းပိတ်ဆို့ခြင်း, ရေမြောင်းပိတ်ခြင်း | जाम नाली, नाली जाम | तुंबलेले गटार, गटार तुंबणे | baradong kanal, bara sa kanal
cool pavement, heat-reflective pavement | 遮熱性舗装, 高反射舗装 | mặt đường giảm nhiệt, mặt đường mát | ผิวถนนลดความร้อน, ถนนเย็น | အပူလျှော့လမ်းခင်း | ठंडी सड़क, ताप परावर्तक सड़क | उष्णता कमी करणारा रस्ता | malamig na aspalto
crematorium | 火葬場 | lò hỏa táng, nhà hỏa táng | เมรุ, ฌาปนสถาน, เตาเผาศพ | မီးသင်္ဂြိုဟ်စက် | शवदाह गृह | शवदाहिनी, दहनभूमी | krematoryo
crosswalk, zebra crossing | 横断歩道, 歩行者横断 | vạch sang đường, lối qua đường | ทางม้าลาย, ทางข้าม | လူကူးမျဉ်းကြား | ज़ेब्रा क्रॉसिंग, पैदल पारपथ | झेब्रा क्रॉसिंग | tawiran, pedestrian lane
culvert | 暗渠, カルバート, ボックスカルバート | cống hộp, cống ngầm | ท่อลอด, ท่อลอดเหลี่ยม | ပြွန်တံတား, ရေပြွန် | पुलिया, कलवर्ट | मोरी, कल्व्हर्ट | culvert, tubong daluyan sa ilalim ng kalsada
dangling cable, tangled wires | 垂れ下がった電線, 絡まった電線 | dây điện chằng chịt, dây cáp lòng thòng | สายไฟรกรุงรัง, สายห้อย | ရှုပ်ထွေးနေသောဝါယာကြိုး | लटकते तार, तारों का जाल | लोंबकळणाऱ्या तारा | sala-salabid na kawad, spaghetti wires
dark street, unlit street | 暗い道, 夜道 | đường tối, thiếu ánh sáng | ถนนมืด, ทางเปลี่ยว | မှောင်မိုက်သောလမ်း, လမ်းမှောင် | अंधेरी सड़क, अंधेरी गली | अंधारा रस्ता | madilim na kalye
dead end, narrow street | 行き止まり, 狭い道, 袋小路 | ngõ cụt, đường hẹp | ซอยตัน, ถนนแคบ | လမ်းဆုံး, လမ်းကျဉ်း | बंद गली, तंग गली, संकरी सड़क | अरुंद रस्ता, बंद गल्ली | makitid na kalye, dead end
decorative lighting, neon sign | 電飾, イルミネーション, ネオンサイン | đèn trang trí, biển neon | ไฟประดับ, ป้ายไฟนีออน | အလှမီး, နီယွန်ဆိုင်းဘုတ် | सजावटी रोशनी, नियॉन साइन | रोषणाई, निऑन फलक | palamuting ilaw, neon sign
detention basin, retention pond | 調整池, 遊水池, 貯留池 | hồ điều hòa, hồ điều tiết | แก้มลิง, บ่อหน่วงน้ำ | ရေထိန်းကန် | जल संचयन बेसिन, रोक तालाब | साठवण तलाव, रोधक तलाव | imbakan ng baha, retarding basin
detour, road closure | 迂回路, 通行止め | đường vòng, rào đường, cấm đường | ทางเบี่ยง, ปิดถนน | လမ်းလွှဲ, လမ်းပိတ် | डायवर्जन, सड़क बंद | वळण रस्ता, रस्ता बंद | detour, saradong kalsada
dimming, light dimmer | 調光, 減灯, 照度調整 | điều chỉnh độ sáng, tiết giảm độ sáng | หรี่ไฟ, ปรับแสง | မီးမှိန်ခြင်း, အလင်းချိန်ညှိခြင်း | रोशनी कम करना, डिमिंग | दिव्याची तीव्रता कमी करणे, डिमिंग | pagpapahina ng ilaw
dirt road, unpaved road | 未舗装道路, 砂利道, 土の道 | đường đất, đường chưa trải nhựa | ถนนลูกรัง, ถนนดิน | မြေလမ်း, မြေသားလမ်း | कच्ची सड़क | कच्चा रस्ता, मातीचा रस्ता | lupang kalsada, baku-bakong daan
dog waste, dog poop | 犬のふん, 犬の糞 | phân chó, chó phóng uế | ขี้หมา, มูลสุนัข | ခွေးချေး | कुत्ते का मल | कुत्र्याची विष्ठा | tae ng aso
drainage pipe, drain pipe | 排水管, 排水パイプ, 暗渠管 | ống thoát nước | ท่อน้ำทิ้ง, ท่อระบาย | ရေဆိုးပိုက်, ရေနုတ်ပိုက် | जल निकासी पाइप | निचरा पाइप, सांडपाणी पाइप | tubong-alisan ng tubig
evacuation route, evacuation sign | 避難経路, 避難誘導標識 | đường sơ tán, biển sơ tán | เส้นทางอพยพ, ป้ายอพยพ | ဘေးလွတ်ရာလမ်းကြောင်း | निकासी मार्ग | स्थलांतर मार्ग, सुटका मार्ग | ruta ng paglikas
fallen branch, broken branch | 折れた枝, 落枝, 枝折れ | cành cây gãy, cành rơi | กิ่งไม้หัก | ကျိုးကျသောသစ်ကိုင်း | टूटी टहनी, गिरी डाल | तुटलेली फांदी | nabaling sanga
fallen leaf, leaf litter | 落ち葉, 落葉, 枯葉 | lá rụng, lá cây rụng | ใบไม้ร่วง, ใบไม้แห้ง | သစ်ရွက်ကြွေ, ရွက်ခြောက် | गिरी हुई पत्तियां, सूखे पत्ते | गळलेली पाने, पालापाचोळा | tuyong dahon, nahulog na dahon
flood marker, flood level post | 浸水深標識, 浸水表示板 | cột báo mức ngập, biển báo ngập | เสาวัดระดับน้ำท่วม, ป้ายระดับน้ำ | ရေကြီးအမှတ်တိုင် | बाढ़ स्तर चिह्न | पूर पातळी खूण | panandang-taas ng baha
flower bed, planting strip | 花壇, 植栽帯, 植え込み | bồn hoa, dải cây xanh | แปลงดอกไม้, แนวต้นไม้ | ပန်းခင်း | फूलों की क्यारी | फुलांचा वाफा | kama ng bulaklak, taniman ng bulaklak
fountain | 噴水 | đài phun nước, vòi phun nước | น้ำพุ, ลานน้ำพุ | ရေပန်းကန် | फव्वारा | कारंजे | bukal na palamuti, fountain
garden light, park light | 庭園灯, 公園灯 | đèn sân vườn, đèn công viên | ไฟสนาม, โคมไฟสวน | ပန်းခြံမီး | पार्क की लाइट, बगीचे की बत्ती | उद्यानातील दिवे | ilaw sa parke
gazebo, pavilion | 東屋, あずまや, パビリオン | chòi nghỉ, nhà chòi công viên | ศาลา, ศาลาพักผ่อน | ဇရပ်, နားနေဆောင် | मंडप, छतरी | मंडप, छत्री | kubol-pahingahan, gazebo
grating, drain grate | グレーチング, 格子蓋 | lưới chắn rác, song chắn rác | ตะแกรงท่อ, ตะแกรงระบายน้ำ | မြောင်းဇကာ, သံဇကာ | जाली, लोहे की जाली | गटाराची जाळी, लोखंडी जाळी | rehas ng kanal
green space, open space | 緑地帯, オープンスペース, 空き地 | không gian xanh, mảng xanh | พื้นที่สีเขียว, พื้นที่โล่ง | စိမ်းလန်းသောနေရာ, မြေကွက်လပ် | हरित क्षेत्र, खुली जगह | हरित जागा, मोकळी जागा | luntiang espasyo, bukas na lugar
guide map, street map | 案内図, 市街地図 | bản đồ đường phố, sơ đồ chỉ dẫn | แผนที่เมือง, แผนที่ถนน | မြို့မြေပုံ, လမ်းညွှန်မြေပုံ | सड़क नक्शा, शहर का नक्शा | रस्त्यांचा नकाशा, शहराचा नकाशा | mapa ng kalye
gutter, roadside ditch | 側溝, 道路側溝, U字溝 | rãnh ven đường, mương thoát nước | รางระบายน้ำ, คูระบายน้ำ, ร่องน้ำ | လမ်းဘေးမြောင်း, ရေမြောင်း | सड़क किनारे की नाली, नाली | रस्त्याकडेचे गटार, गटार | kanal sa gilid ng daan, alulod ng kalsada
hedge, shrub | 生垣, 低木, 植え込みの低木 | hàng rào cây xanh, cây bụi | แนวพุ่มไม้, ไม้พุ่ม | ခြုံစည်းရိုး, ချုံပင် | झाड़ी, बाड़ के पौधे | झुडूप, झाडांचे कुंपण | palumpong, halamang-bakod
hedge trimming, grass cutting work | 草刈り, 刈り込み, 除草作業 | cắt cỏ, cắt tỉa hàng rào cây | ตัดหญ้า, ตัดแต่งพุ่มไม้ | မြက်ရိတ်ခြင်း, ခြုံညှပ်ခြင်း | घास कटाई, झाड़ी छंटाई | गवत कापणे, झुडूप छाटणी | paggapas ng damo
high mast light, stadium light | 高所照明, ハイマスト照明 | đèn pha cao áp, cột đèn cao | เสาไฟสูง, ไฮแมสต์ | တိုင်မြင့်မီး | हाई मास्ट लाइट | हाय मास्ट दिवा | mataas na poste ng ilaw
hillside road, sloping road | 坂道, 上り坂 | đường dốc, con dốc | ทางชัน, ถนนขึ้นเนิน | ကုန်းတက်လမ်း | चढ़ाई वाली सड़क | चढणीचा रस्ता, घाट रस्ता | paakyat na daan
house number, street name plate | 番地表示, 住居表示, 街区表示板 | số nhà, biển tên đường | บ้านเลขที่, ป้ายชื่อถนน | အိမ်နံပါတ်, လမ်းနာမည်ဆိုင်းဘုတ် | मकान नंबर, सड़क का नाम पट्ट | घर क्रमांक, रस्त्याचा नामफलक | numero ng bahay, karatula ng kalye
jogging track, walking track | ジョギングコース, ランニングコース | đường chạy bộ, đường dạo bộ | ลู่วิ่ง, ทางวิ่ง | ပြေးလမ်း, လမ်းလျှောက်ကွင်း | जॉगिंग ट्रैक, दौड़ पथ | जॉगिंग ट्रॅक | takbuhan
kerb, curb | 縁石, 歩道の縁 | bó vỉa, mép vỉa hè | ขอบทาง, คันหิน | ပလက်ဖောင်းအစွန်း, လမ်းဘောင် | फुटपाथ का किनारा, कर्ब | कर्ब, पदपथाची कड | gilid ng bangketa, gutter ng bangketa
lamp post, light pole | 街灯柱, 照明柱 | cột đèn, trụ đèn | เสาไฟ, เสาไฟส่องสว่าง | မီးတိုင် | बिजली का खंभा, लैंप पोस्ट | दिव्याचा खांब, विजेचा खांब | poste ng ilaw, posteng ilaw
lawn, turf | 芝生, 芝 | bãi cỏ, thảm cỏ | สนามหญ้า, ลานหญ้า | မြက်ခင်း, မြက်ခင်းပြင် | घास का मैदान, लॉन | हिरवळ, लॉन | damuhan
light pollution, glare | 光害, まぶしさ | ô nhiễm ánh sáng, chói mắt | มลพิษทางแสง, แสงจ้า | အလင်းညစ်ညမ်းမှု | प्रकाश प्रदूषण, चकाचौंध | प्रकाश प्रदूषण | polusyon sa ilaw, silaw
light timer, automatic light switch | 自動点滅器, 点灯タイマー, タイマースイッチ | hẹn giờ đèn, công tắc tự động | สวิตช์แสงแดด, ตั้งเวลาเปิดปิดไฟ | မီးအလိုအလျောက်ခလုတ် | लाइट टाइमर, स्वचालित स्विच | स्वयंचलित दिवा स्विच | timer ng ilaw
litter, street litter | ポイ捨て, 散乱ごみ, 散らかったごみ | rác vứt bừa bãi, xả rác bừa bãi | ขยะเกลื่อน, ทิ้งขยะไม่เป็นที่ | စည်းကမ်းမဲ့အမှိုက်, အမှိုက်စွန့်ပစ်ခြင်း | बिखरा कूड़ा, सड़क पर कचरा | रस्त्यावरील कचरा, इतस्ततः कचरा | kalat, basura sa kalye
loading bay, unloading zone | 荷捌き場, 荷さばきスペース | khu bốc dỡ hàng, bãi bốc xếp | จุดขนถ่ายสินค้า, ที่ขึ้นลงสินค้า | ကုန်တင်ကုန်ချနေရာ | माल उतारने का स्थान | माल चढ-उतार जागा | lugar ng pagbababa ng kargada
main road, arterial road | 幹線道路, 大通り, 主要道路 | đường chính, trục đường chính | ถนนสายหลัก, ถนนใหญ่ | လမ်းမကြီး, ပင်မလမ်း | मुख्य सड़क, मेन रोड | मुख्य रस्ता, हमरस्ता | pangunahing kalsada, main road
manhole | マンホール, 人孔 | hố ga, giếng thăm | บ่อพัก, แมนโฮล | မန်းဟိုး, မြောင်းလူဝင်ပေါက် | मैनहोल, गटर का ढक्कन | मॅनहोल, गटाराचे झाकण | manhole
manhole cover, drain cover | マンホール蓋, 側溝蓋, 溝蓋 | nắp cống, nắp hố ga | ฝาท่อ, ฝาท่อระบายน้ำ | မြောင်းအဖုံး, မန်းဟိုးအဖုံး | मैनहोल का ढक्कन, नाली का ढक्कन | मॅनहोलचे झाकण, गटार झाकण | takip ng manhole, takip ng kanal
median strip, central reservation | 中央分離帯, 分離帯 | dải phân cách, con lươn | เกาะกลางถนน, เกาะกลาง | လမ်းလယ်ကျွန်း | डिवाइडर, सड़क विभाजक | दुभाजक, रस्ता दुभाजक | gitnang harang, center island
mist spraying, outdoor misting | ミスト散布, ドライミスト, ミスト | phun sương | พ่นหมอก, พ่นละอองน้ำ | ရေမှုန်ဖြန်းခြင်း | पानी की फुहार, धुंध छिड़काव | धुके फवारणी, पाण्याचे तुषार | pambomba ng ulap-tubig, misting
monument, statue | 記念碑, 銅像 | tượng đài, đài tưởng niệm | อนุสาวรีย์, รูปปั้น | အထိမ်းအမှတ်ကျောက်တိုင်, ရုပ်တု | स्मारक, मूर्ति | स्मारक, पुतळा | bantayog, rebulto
mosquito breeding water, breeding puddle | 蚊の発生源, ボウフラ | ổ lăng quăng, nơi muỗi sinh sản | แหล่งเพาะพันธุ์ยุง, ลูกน้ำยุง | ခြင်ပေါက်ပွားရာနေရာ, ပိုးလောက်လန်း | मच्छर पनपना, मच्छरों का लार्वा | डास उत्पत्ती, डासांच्या अळ्या | pinamumugaran ng lamok, kiti-kiti
motion sensor light, sensor lamp | 人感センサーライト, センサーライト | đèn cảm biến | ไฟเซ็นเซอร์, ไฟตรวจจับความเคลื่อนไหว | လှုပ်ရှားမှုအာရုံခံမီး | सेंसर लाइट, मोशन सेंसर लाइट | सेन्सर दिवा | ilaw na may sensor
outdoor exercise equipment, outdoor gym | 健康遊具, 屋外運動器具 | dụng cụ tập thể dục ngoài trời | เครื่องออกกำลังกายกลางแจ้ง | ပြင်ပလေ့ကျင့်ခန်းကိရိယာ | ओपन जिम | ओपन जिम, खुली व्यायामशाळा | kagamitang pang-ehersisyo sa labas
overhead wire, overhead cable | 架空線, 電線 | dây điện treo, dây cáp trên không | สายไฟอากาศ, สายสื่อสาร | လေပေါ်ဓာတ်ကြိုး, ဓာတ်အားလိုင်း | बिजली के तार, ऊपरी तार | विजेच्या तारा | kawad ng kuryente, nakalaylay na kable
park, public park | 公園, 緑地 | công viên, vườn hoa | สวนสาธารณะ, สวนหย่อม | ပန်းခြံ, ပြည်သူ့ပန်းခြံ | पार्क, उद्यान | उद्यान, बाग | parke, liwasan
park caretaker, park attendant | 公園管理人, 公園管理者 | nhân viên công viên, quản lý công viên | คนดูแลสวน, เจ้าหน้าที่สวนสาธารณะ | ပန်းခြံဝန်ထမ်း | पार्क रक्षक, माली | माळी, उद्यान रक्षक | tagapangalaga ng parke, hardinero
park toilet, roadside toilet | 公園のトイレ, 道の駅トイレ | nhà vệ sinh công viên | ห้องน้ำในสวน, ห้องน้ำริมทาง | ပန်းခြံအိမ်သာ | पार्क का शौचालय | उद्यानातील शौचालय | palikuran sa parke
pavement encroachment, sidewalk obstruction | 歩道占拠, 道路占用 | lấn chiếm vỉa hè, lấn chiếm lòng lề đường | รุกล้ำทางเท้า, กีดขวางทางเท้า | ပလက်ဖောင်းကျူးကျော်ခြင်း | फुटपाथ अतिक्रमण, अतिक्रमण | पदपथावरील अतिक्रमण, अतिक्रमण | sagabal sa bangketa
paving, road surfacing | 舗装, 道路舗装 | lát đường, trải nhựa, rải nhựa | ปูถนน, ลาดยาง | လမ်းခင်းခြင်း | सड़क पक्की करना, फ़र्श बिछाना | डांबरीकरण, काँक्रिटीकरण | paglalatag ng kalsada, sementado
paving block, paver | 敷石, 舗装ブロック, インターロッキング | gạch lát vỉa hè, gạch tự chèn | อิฐตัวหนอน, บล็อกปูพื้น | လမ်းခင်းအုတ် | पेवर ब्लॉक, इंटरलॉकिंग टाइल | पेव्हर ब्लॉक | paving block, batong panlatag
pedestrian street, car-free street | 歩行者天国, 歩行者専用道路 | phố đi bộ, đường đi bộ | ถนนคนเดิน, ถนนห้ามรถ | လမ်းလျှောက်လမ်း | पैदल मार्ग, वाहन मुक्त सड़क | पादचारी मार्ग, वाहनमुक्त रस्ता | kalyeng panlakad, walang sasakyang kalye
permeable pavement, porous pavement | 透水性舗装, 保水性舗装 | vỉa hè thấm nước, mặt đường thấm nước | ผิวทางซึมน้ำ, พื้นซึมน้ำ | ရေစိမ့်ဝင်လမ်းခင်း | जल पारगम्य फुटपाथ | पाझरणारा रस्ता, सच्छिद्र फरसबंदी | kalsadang sumisipsip ng tubig
picnic area, rest area | 休憩所, ピクニック広場, 休憩スペース | khu dã ngoại, trạm dừng nghỉ | ลานปิกนิก, จุดพักผ่อน | အပန်းဖြေကွက်လပ်, နားနေရာ | पिकनिक स्थल, विश्राम स्थल | सहल स्थळ, विश्रांतीस्थान | lugar-piknikan, pahingahan
playground equipment, swing, slide | 遊具, ブランコ, 滑り台 | thiết bị sân chơi, xích đu, cầu trượt | เครื่องเล่นเด็ก, ชิงช้า, กระดานลื่น | ကစားစရာဒန်း, လျှောစီးတုံး | झूला, फिसलपट्टी | झोका, घसरगुंडी | duyan sa palaruan, padulasan
plaza, public square | 広場, 駅前広場 | quảng trường, sân quảng trường | จัตุรัส, ลานสาธารณะ | ရင်ပြင်, ကွက်လပ် | चौक मैदान, सार्वजनिक चौक | सार्वजनिक चौक, पटांगण | plasa, liwasang-bayan
poster, handbill | 張り紙, ビラ, ポスター | áp phích, tờ rơi, quảng cáo rao vặt | โปสเตอร์, ใบปลิว | ပိုစတာ, လက်ကမ်းစာစောင် | पोस्टर, पर्चा | पोस्टर, भित्तिपत्रक | poster, paskil
pothole patching, cold mix asphalt | 常温合材, 穴埋め補修, 路面補修材 | vá ổ gà, vá đường, bê tông nhựa nguội | ปะหลุม, ยางมะตอยสำเร็จรูป | လမ်းချိုင့်ဖာခြင်း | गड्ढा भराई, पैच वर्क | खड्डे बुजवणे | pagtapal ng lubak
promenade, walking path | 遊歩道, 散歩道, 散策路 | đường dạo, lối đi bộ | ทางเดินเล่น, ทางเดินริมน้ำ | လမ်းလျှောက်စင်္ကြံ | सैर पथ, पैदल पथ | फिरण्याचा मार्ग, प्रोमेनाड | pasyalan, paseo
pruning waste, pruned branch | 剪定枝, 枝葉 | cành cây cắt tỉa, cành lá | กิ่งไม้ตัดแต่ง, เศษกิ่งไม้ | ဖြတ်ထားသောသစ်ကိုင်း | छंटाई की टहनियां, कटी टहनियां | छाटलेल्या फांद्या | pinutol na sanga
public drinking fountain, drinking tap | 水飲み場, 給水スポット | vòi nước uống công cộng, trụ nước uống | จุดน้ำดื่มสาธารณะ, ตู้น้ำดื่มสาธารณะ | အများသုံးသောက်ရေဘုံဘိုင် | प्याऊ, सार्वजनिक पेयजल | पाणपोई | inuman ng tubig sa parke, drinking fountain
public litter bin, street bin | 街のごみ箱, 公共ごみ箱 | thùng rác công cộng, thùng rác đường phố | ถังขยะสาธารณะ, ถังขยะริมทาง | လမ်းဘေးအမှိုက်ပုံး, အများသုံးအမှိုက်ပုံး | सार्वजनिक कूड़ेदान, सड़क का डस्टबिन | सार्वजनिक कचरापेटी | pampublikong basurahan
public noticeboard, noticeboard | 掲示板, 案内板 | bảng tin, bảng thông báo | กระดานประกาศ, ป้ายประกาศ | ကြော်ငြာသင်ပုန်း, အသိပေးဘုတ် | सूचना पट्ट, नोटिस बोर्ड | सूचना फलक | paskilan, bulletin board
public telephone, street kiosk | 公衆電話, キオスク, 売店ブース | ki ốt, bốt điện thoại | ตู้โทรศัพท์สาธารณะ, ซุ้มขายของ | အများသုံးဖုန်း, ကီယော့စ် | गुमटी, खोखा | टपरी | kiosk, kubol
puddle, standing water on road | 水たまり, 道路冠水 | vũng nước, nước đọng | แอ่งน้ำ, น้ำขัง, น้ำท่วมขัง | ရေအိုင်, လမ်းပေါ်ရေဝပ် | पानी भरा गड्ढा, जलभराव | पाण्याचे डबके, पाणी साचणे | lusak, naipong tubig sa kalsada
rainwater infiltration, infiltration trench | 雨水浸透, 浸透ます, 浸透トレンチ | thấm nước mưa, rãnh thấm | น้ำฝนซึมลงดิน, ร่องซึมน้ำ | မိုးရေစိမ့်ဝင်ခြင်း | वर्षा जल रिसाव, सोख गड्ढा | पावसाचे पाणी जिरवणे, शोषखड्डा | pagsipsip ng tubig-ulan sa lupa
recycled asphalt, reclaimed asphalt | 再生アスファルト, 再生合材 | nhựa đường tái chế, bê tông nhựa tái chế | ยางมะตอยรีไซเคิล | ပြန်သုံးကတ္တရာ | पुनर्चक्रित डामर | पुनर्वापरित डांबर | niresiklong aspalto
residential street, back street | 生活道路, 裏通り, 裏道 | đường nội khu, đường khu dân cư | ถนนในหมู่บ้าน, ถนนซอย | ရပ်ကွက်လမ်း | मोहल्ले की सड़क, गली की सड़क | वस्तीतील रस्ता, गल्लीतील रस्ता | kalye sa pamayanan
road digging, trenching | 道路掘削, 掘り返し | đào đường, đào xới mặt đường | ขุดถนน, ขุดเจาะถนน | လမ်းတူးဖော်ခြင်း | सड़क की खुदाई, सड़क खोदना | रस्ता खोदणे, रस्ते खोदाई | paghuhukay ng kalsada
road dust, street dust | 道路粉じん, 砂埃, 土ぼこり | bụi đường, bụi bẩn đường phố | ฝุ่นถนน, ฝุ่นบนถนน | လမ်းဖုန် | सड़क की धूल | रस्त्यावरील धूळ | alikabok sa kalsada
road marking, lane line | 路面標示, 区画線, 白線 | vạch kẻ đường, sơn kẻ đường | เส้นจราจร, ตีเส้นถนน | လမ်းမျဉ်းကြောင်း | सड़क के निशान, लेन मार्किंग | रस्त्यावरील पट्टे | linya sa kalsada
road noise, street noise | 道路騒音, 街の騒音 | tiếng ồn đường phố, tiếng ồn giao thông | เสียงดังบนถนน, เสียงรบกวนจากถนน | လမ်းဆူညံသံ | सड़क का शोर | रस्त्यावरील आवाज, वाहतुकीचा गोंगाट | ingay sa kalsada
road reinstatement, trench backfill | 道路復旧, 埋め戻し | hoàn trả mặt đường, lấp rãnh | คืนผิวจราจร, ฝังกลบร่องถนน | လမ်းပြန်ဖို့ခြင်း | सड़क बहाली, खाई भराई | रस्ता पूर्ववत करणे, चर बुजवणे | pagsasauli ng kalsada
road repair, road maintenance | 道路補修, 道路維持 | sửa đường, duy tu đường bộ | ซ่อมบำรุงถนน, ซ่อมผิวถนน | လမ်းပြုပြင်ထိန်းသိမ်းမှု | सड़क मरम्मत | रस्ता दुरुस्ती | pagkukumpuni ng kalsada
road roller, paving machine | ロードローラー, 舗装機械 | xe lu, máy rải nhựa | รถบดถนน, รถปูยาง | လမ်းကြိတ်စက် | रोड रोलर | रोड रोलर | pison, road roller
road shoulder, hard shoulder | 路肩, 路側帯 | lề đường cứng, vai đường | ไหล่ทาง, ขอบไหล่ทาง | လမ်းပခုံး | सड़क का कंधा, शोल्डर | रस्त्याची बाजूपट्टी | balikat ng kalsada
road surface, carriageway | 路面, 車道 | mặt đường, lòng đường | ผิวถนน, ผิวจราจร | လမ်းမျက်နှာပြင် | सड़क की सतह | रस्त्याचा पृष्ठभाग | ibabaw ng kalsada
road watering, street sprinkling | 散水, 打ち水, 道路散水 | tưới đường, phun nước rửa đường | รดน้ำถนน, ฉีดล้างถนน | လမ်းရေဖျန်းခြင်း | सड़क पर पानी छिड़काव | रस्त्यावर पाणी मारणे | pagdidilig ng kalsada
road widening | 道路拡幅, 拡幅 | mở rộng đường, nới rộng đường | ขยายถนน, ขยายผิวจราจร | လမ်းချဲ့ခြင်း | सड़क चौड़ीकरण | रस्ता रुंदीकरण | pagpapalapad ng kalsada
road works, road construction | 道路工事, 道路建設 | làm đường, thi công đường | ซ่อมถนน, ก่อสร้างถนน | လမ်းဖောက်လုပ်ခြင်း, လမ်းပြင်ခြင်း | सड़क निर्माण, सड़क का काम | रस्त्याचे काम, रस्ते बांधणी | paggawa ng kalsada, roadworks
roadside, wayside | 道端, 路肩, 沿道 | ven đường, lề đường | ริมถนน, ข้างทาง, ริมทาง | လမ်းဘေး | सड़क किनारे, सड़क का किनारा | रस्त्याच्या कडेला, रस्त्याकडेला | tabing-daan, gilid ng kalsada
roadside dump, roadside dumping | 道端のごみ, 路上投棄 | đổ rác trộm, bãi rác tự phát | ลักลอบทิ้งขยะ, กองขยะริมทาง | လမ်းဘေးအမှိုက်ပုံ | सड़क किनारे कूड़े का ढेर | रस्त्याकडेचा कचरा ढीग | tambak ng basura sa tabing-daan
roadside weed, weed growth | 雑草, 道端の草 | cỏ dại ven đường, cỏ dại | วัชพืชริมทาง, หญ้ารกข้างทาง | လမ်းဘေးပေါင်းမြက် | सड़क किनारे खरपतवार, झाड़-झंखाड़ | रस्त्याकडेचे तण, रानगवत | damo sa tabing-daan
sandbox, sandpit | 砂場 | hố cát, hộp cát | บ่อทราย, กระบะทราย | သဲကစားကွင်း | बालू का गड्ढा, रेत का अखाड़ा | वाळूचा हौद | palaruang buhangin
school route, school zone | 通学路, スクールゾーン | đường đến trường, cổng trường | เขตโรงเรียน, ทางไปโรงเรียน | ကျောင်းသွားလမ်း, ကျောင်းဇုန် | स्कूल मार्ग, स्कूल क्षेत्र | शाळेचा मार्ग, शाळा परिसर | daan papuntang paaralan, school zone
shop front, storefront | 店先, 店頭, 店構え | mặt tiền cửa hàng, trước cửa hàng | หน้าร้าน, บริเวณหน้าร้าน | ဆိုင်ရှေ့ | दुकान के सामने | दुकानासमोर, दर्शनी भाग | harap ng tindahan
sinkhole, road cave-in | 道路陥没, 陥没 | hố tử thần, sụt lún đường | หลุมยุบ, ถนนทรุด | မြေကျွံကျင်း, လမ်းကျွံခြင်း | सड़क धंसना, सिंकहोल | रस्ता खचणे, भगदाड | paglubog ng kalsada, sinkhole
snow removal, snow plough | 除雪, 雪かき | dọn tuyết, xúc tuyết | กวาดหิมะ, กำจัดหิมะ | နှင်းဖယ်ရှားခြင်း | बर्फ हटाना | बर्फ हटवणे | pag-alis ng niyebe
solar street light | ソーラー街灯, 太陽光街路灯 | đèn đường năng lượng mặt trời | ไฟถนนโซลาร์เซลล์, โคมไฟถนนพลังงานแสงอาทิตย์ | ဆိုလာလမ်းမီး | सोलर स्ट्रीट लाइट, सौर पथ प्रकाश | सौर पथदिवा | solar na ilaw sa kalye
sports ground, stadium | 競技場, グラウンド, スタジアム | sân vận động, sân bóng | สนามกีฬา, สนามฟุตบอล | အားကစားကွင်း, အားကစားရုံ | स्टेडियम, खेल मैदान | क्रीडा मैदान, स्टेडियम | istadyum, palakasan
standpipe, public tap | 共同水栓, 公共水栓 | vòi nước công cộng, trụ nước công cộng | ก๊อกน้ำสาธารณะ, จุดจ่ายน้ำสาธารณะ | အများသုံးရေဘုံဘိုင် | सार्वजनिक नल | सार्वजनिक नळ | pampublikong gripo, poso
steel road plate | 敷鉄板, 仮設覆工 | tấm thép lót đường | แผ่นเหล็กปูถนน | လမ်းခင်းသံပြား | सड़क की लोहे की प्लेट | रस्त्यावरील लोखंडी प्लेट | platong bakal sa kalsada
stone step, outdoor steps | 石段, 屋外階段 | bậc đá, bậc tam cấp | บันไดหิน, ขั้นบันไดนอกบ้าน | ကျောက်လှေကားထစ် | पत्थर की सीढ़ी | दगडी पायऱ्या | batong baitang
stone wall, masonry wall | 石垣, 石積み, ブロック積み | tường đá, kè đá | กำแพงหิน | ကျောက်နံရံ, ကျောက်စီ | पत्थर की दीवार | दगडी भिंत | pader na bato
storm drain, storm sewer | 雨水管, 雨水管渠, 雨水幹線 | cống thoát nước mưa, mương thoát nước mưa | ท่อระบายน้ำฝน, ระบบระบายน้ำฝน | မိုးရေစီးမြောင်း | बरसाती नाला, वर्षा जल नाला | पावसाळी गटार, पर्जन्य जल वाहिनी | kanal ng tubig-ulan, storm drain
street cleaner, road sweeper vehicle | 路面清掃車, 道路清掃車 | xe quét đường, xe quét rác | รถกวาดถนน, รถดูดฝุ่นถนน | လမ်းသန့်ရှင်းရေးယာဉ် | सड़क सफाई मशीन, रोड स्वीपर | रस्ता सफाई यंत्र, रोड स्वीपर | trak na panlinis ng kalsada
street corner | 街角, 曲がり角 | góc phố, góc đường | หัวมุมถนน, มุมถนน | လမ်းထောင့် | सड़क का मोड़, नुक्कड़ | रस्त्याचा कोपरा, नाका | kanto
street drain, drainage gutter | 排水溝, 排水路, どぶ | cống thoát nước, rãnh thoát nước | ท่อระบายน้ำ, ทางระบายน้ำ | ရေမြောင်း, ရေနုတ်မြောင်း | नाली, मोरी, नाला | गटार, नाला | kanal, imburnal
street flooding, road flooding | 道路冠水, 道路浸水 | ngập đường, đường ngập nước | น้ำท่วมถนน, ถนนน้ำท่วม | လမ်းရေလျှံ, လမ်းရေကြီးခြင်း | सड़क पर जलभराव, सड़क डूबना | रस्त्यावर पाणी तुंबणे | baha sa kalsada
street furniture, urban furniture | ストリートファニチャー, 路上設備 | tiện ích đường phố, nội thất đường phố | เฟอร์นิเจอร์ริมถนน, อุปกรณ์บนทางเท้า | လမ်းဘေးသုံးပရိဘောဂ | सड़क फर्नीचर | रस्त्यावरील फर्निचर | muwebles sa kalye
street lighting, public lighting | 道路照明, 街路照明, 公共照明 | chiếu sáng công cộng, chiếu sáng đường phố | ไฟฟ้าสาธารณะ, ไฟส่องสว่างสาธารณะ | လမ်းမီးထွန်းညှိမှု | सड़क प्रकाश व्यवस्था, पथ प्रकाश | रस्त्यावरील प्रकाश व्यवस्था | pampublikong ilaw, pailaw sa kalsada
street parking, roadside parking | 路上駐車, 路駐 | đỗ xe lòng đường, đậu xe ven đường | จอดรถริมถนน, จอดรถข้างทาง | လမ်းဘေးကားရပ်ခြင်း | सड़क किनारे पार्किंग | रस्त्यावर पार्किंग | pagparada sa kalsada
street tree, roadside tree | 街路樹, 並木 | cây xanh đường phố, cây ven đường | ต้นไม้ริมถนน, ต้นไม้ริมทาง | လမ်းဘေးသစ်ပင်, လမ်းဘေးအရိပ်ရပင် | सड़क किनारे के पेड़ | रस्त्याकडेची झाडे | puno sa tabi ng kalsada
street wall, perimeter wall | 塀沿い, ブロック塀 | tường rào, tường bao quanh | กำแพงริมถนน, รั้วกำแพง | အုတ်တံတိုင်း | चारदीवारी, बाउंड्री वॉल | सीमाभिंत, आवारभिंत | pader na bakod
streetscape, townscape | 街並み, 景観, 都市景観 | mỹ quan đô thị, cảnh quan đô thị | ภูมิทัศน์เมือง, ทัศนียภาพเมือง | မြို့ရှုခင်း, လမ်းရှုခင်း | नगर दृश्य, सड़क सौंदर्य | शहराचे सौंदर्य, रस्ता सौंदर्यीकरण | tanawin ng kalye
swimming pool | プール, 水泳場 | hồ bơi, bể bơi | สระว่ายน้ำ, สระน้ำว่ายน้ำ | ရေကူးကန် | स्विमिंग पूल, तरणताल | जलतरण तलाव, स्विमिंग पूल | swimming pool, palanguyan
tree guard, tree pit | 植樹桝, 樹木支柱, 植え桝 | bồn cây, khung bảo vệ cây | คอกต้นไม้, ไม้ค้ำต้นไม้ | သစ်ပင်အကာ | ट्री गार्ड, पेड़ की जाली | वृक्ष संरक्षक जाळी, आळे | bakod ng puno
tree inventory, tree survey | 樹木台帳, 樹木調査, 樹木診断 | kiểm kê cây xanh, khảo sát cây xanh | สำรวจต้นไม้, บัญชีต้นไม้ | သစ်ပင်စာရင်း | वृक्ष गणना, वृक्ष सर्वेक्षण | वृक्षगणना | imbentaryo ng puno
tree root damage, root heave | 根上がり, 樹根被害 | rễ cây trồi, rễ cây phá vỉa hè | รากไม้ดันทางเท้า | သစ်မြစ်တွန်းခြင်း | पेड़ की जड़ से नुकसान | झाडांच्या मुळांमुळे नुकसान | pinsala ng ugat ng puno
tunnel lighting, tunnel ventilation | トンネル照明, トンネル換気 | chiếu sáng hầm, thông gió hầm | ไฟอุโมงค์, ระบายอากาศอุโมงค์ | ဥမင်လိုဏ်ခေါင်းမီး | सुरंग की रोशनी, सुरंग वेंटिलेशन | बोगद्यातील प्रकाश | ilaw sa tunel
undergrounding cables, underground cable | 無電柱化, 電線地中化 | ngầm hóa, cáp ngầm | สายไฟลงดิน, นำสายไฟลงดิน | မြေအောက်ကေဘယ် | भूमिगत केबल | भूमिगत केबल | kableng nasa ilalim ng lupa
underpass, pedestrian tunnel | アンダーパス, 地下道, 地下通路 | hầm chui, hầm đi bộ | ทางลอด, อุโมงค์ทางลอด | မြေအောက်လူကူးလမ်း | अंडरपास, भूमिगत मार्ग | भुयारी मार्ग, अंडरपास | underpass
urban greening, tree planting in town | 都市緑化, 緑化, 植樹 | trồng cây xanh, phủ xanh đô thị | ปลูกต้นไม้ในเมือง, เพิ่มพื้นที่สีเขียว | မြို့ပြစိမ်းလန်းရေး, သစ်ပင်စိုက်ပျိုးခြင်း | शहरी हरियाली, वृक्षारोपण | शहरी हरितीकरण, वृक्षारोपण | pagtatanim ng puno sa lungsod
urban heat island, hot street | ヒートアイランド, 都市の暑さ | đảo nhiệt đô thị, nóng bức đô thị | เกาะความร้อนเมือง, เมืองร้อน | မြို့ပြအပူကျွန်း | शहरी ऊष्मा द्वीप, शहर की गर्मी | शहरी उष्णता बेट | urban heat island, init sa lungsod
utility pole, electric pole | 電柱, 電信柱 | cột điện, trụ điện | เสาไฟฟ้า, เสาโทรเลข | ဓာတ်တိုင်, လျှပ်စစ်တိုင် | बिजली का खंभा, विद्युत पोल | विजेचा खांब | poste ng kuryente
vacant lot, empty lot | 空地, 更地, 遊休地 | đất trống, lô đất bỏ hoang | ที่ดินว่างเปล่า, ที่รกร้าง | မြေလွတ်, မြေကွက်လွတ် | खाली प्लॉट, खाली जमीन | मोकळा भूखंड, रिकामा प्लॉट | bakanteng lote
vending zone, hawker zone | 露店区域, 屋台区画 | khu bán hàng rong, phố hàng rong | จุดผ่อนผัน, พื้นที่หาบเร่แผงลอย | လမ်းဘေးဈေးဆိုင်ဇုန် | वेंडिंग ज़ोन, ठेला क्षेत्र | फेरीवाला क्षेत्र | sona ng mga vendor
water hydrant, fire hydrant | 消火栓 | trụ cứu hỏa, trụ nước chữa cháy | หัวดับเพลิง, ประปาดับเพลิง | မီးသတ်ရေပိုက်ခေါင်း | फायर हाइड्रेंट, अग्निशमन नल | अग्निशमन नळखांब | fire hydrant, bomba ng bumbero
water tanker, water truck | 給水車, 散水車 | xe bồn chở nước, xe tưới nước | รถน้ำ, รถบรรทุกน้ำ | ရေသယ်ကား | पानी का टैंकर | पाण्याचा टँकर | trak ng tubig
zoo, botanical garden | 動物園, 植物園 | vườn thú, vườn bách thảo | สวนสัตว์, สวนพฤกษศาสตร์ | တိရစ္ဆာန်ဥယျာဉ်, ရုက္ခဗေဒဥယျာဉ် | चिड़ियाघर, वनस्पति उद्यान | प्राणीसंग्रहालय, वनस्पती उद्यान | zoo, hardin botaniko
`;
