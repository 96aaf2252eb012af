/** Words of shapes, positions, parts, containers, packaging and sizes: see ../model.ts for the columns. */
export const surfaceAndShape = `
above ground, ground level | 地上, 地表 | trên mặt đất, nổi trên mặt đất | บนดิน, เหนือพื้นดิน | မြေပေါ် | जमीन के ऊपर, भूतल पर | जमिनीवर | sa ibabaw ng lupa
accessory, fitting accessory | 付属品, アタッチメント, オプション品 | phụ kiện, đồ gá | อุปกรณ์เสริม, อุปกรณ์ต่อพ่วง | ဆက်စပ်ပစ္စည်း, အပိုတပ်ဆင်ပစ္စည်း | सहायक उपकरण, अटैचमेंट | जोड साहित्य | aksesorya, kabit
adhesive tape, tape | 粘着テープ, テープ, ガムテープ | băng keo, băng dính | เทปกาว, สก็อตเทป | တိပ်, ကပ်တိပ် | टेप, चिपकने वाली पट्टी | चिकटपट्टी, टेप | tape, pandikit na tape
assembly kit, kit | キット, 組立キット, 組み立て | bộ kit, bộ lắp ráp | ชุดประกอบ, ชุดคิท | တပ်ဆင်ပစ္စည်းစုံ | किट, सेट | किट, संच | kit, set na binubuo
back side, rear, reverse side | 裏面, 背面, 裏側 | mặt sau, phía sau | ด้านหลัง, ส่วนหลัง | နောက်ဘက်, နောက်ကျော | पिछला भाग, पीछे का हिस्सा | मागील बाजू | likuran, likod
bag, sack | 袋, バッグ, 大袋 | bao, túi, bao tải | ถุง, กระสอบ | အိတ် | बैग, थैला, बोरी | पिशवी, पोते | supot, sako
basket | かご, 籠, バスケット | giỏ, rổ, sọt | ตะกร้า, กระบุง | ခြင်း, ခြင်းတောင်း | टोकरी | टोपली | basket, bayong
bearing, shaft, axle | 軸受, ベアリング | ổ trục, vòng bi, trục | ตลับลูกปืน, เพลา | ဘယ်ရင်, ဝင်ရိုး | बेयरिंग, धुरी, शाफ्ट | बेअरिंग, आस | bearing, ehe
blade, cutter | 刃, ブレード, カッター | lưỡi dao, lưỡi cắt | ใบมีด, ใบตัด | ဓားသွား, ဖြတ်ဓား | ब्लेड, धार | पाते, ब्लेड | talim, patalim
bolt, nut, fastener | ボルト, ナット, 締結部品 | bu lông, đai ốc | สลักเกลียว, น็อต | မူလီ, နပ် | बोल्ट, नट | बोल्ट, नट | turnilyo, tuerka
bottle, flask | 瓶, ボトル, びん | chai, lọ | ขวด | ပုလင်း | बोतल, शीशी | बाटली | bote
bottom, underside | 底, 底面, 下面 | đáy, mặt đáy | ก้น, ด้านล่าง, พื้นล่าง | အောက်ခြေ, ကြမ်းခံ | तला, पेंदा | तळ, बूड | ilalim, puwitan
box, case | 箱, ボックス, ケース | hộp, thùng, hòm | กล่อง, หีบ | သေတ္တာ, ဗူး | डिब्बा, बक्सा, पेटी | पेटी, खोका | kahon
bubble, air bubble | 気泡, 泡, バブル | bọt khí, bong bóng | ฟองอากาศ, ฟอง | ပူဖောင်း, လေပူဖောင်း | बुलबुला | बुडबुडा | bula ng hangin
built-in, embedded, integrated unit | 内蔵, 組み込み, 一体型 | tích hợp sẵn, âm tường, lắp sẵn | ติดตั้งในตัว, ฝังใน | အတွင်းတပ်, တစ်ဆက်တည်းတပ်ဆင် | अंतर्निहित, बिल्ट-इन | अंतर्भूत, बिल्ट-इन | nakapaloob, built-in
bundle, bale form, tied bunch | 束, 結束, 束ねる | bó, bó lại, kiện | มัด, ฟ่อน | အစည်း, ထုံး | गट्ठर, बंडल | गठ्ठा, जुडी | bigkis, bungkos
can, tin | 缶, 缶詰容器, ブリキ缶 | lon, hộp thiếc | กระป๋อง | သံဘူး, သံဗူး | कैन, टिन का डिब्बा | डबा, कॅन | lata
cardboard box, carton box | 段ボール箱, ダンボール箱 | thùng các tông, hộp giấy | กล่องกระดาษ, ลังกระดาษ | ကတ်ထူပုံး, စက္ကူပုံး | गत्ते का डिब्बा, कार्टन | पुठ्ठ्याचा खोका | karton, kahon na karton
cartridge, replaceable insert | カートリッジ, 交換部品 | lõi thay thế, hộp mực | ตลับ, ไส้เปลี่ยน | ကက်ထရစ်, အစားထိုးအူတိုင် | कार्ट्रिज | कार्ट्रिज | cartridge, pamalit na laman
caster, wheel | 車輪, キャスター, タイヤ車輪 | bánh xe, bánh xe đẩy | ล้อ, ล้อเลื่อน | ဘီး, ဘီးလုံး | पहिया | चाक | gulong
chain, belt | チェーン, 鎖, ベルト | dây xích, dây đai | โซ่, สายพาน | သံကြိုး, ခါးပတ်ပုံကြိုး | जंजीर, बेल्ट | साखळी, पट्टा | kadena, sinturon ng makina
chip, flake | チップ, フレーク, 薄片 | vảy, mảnh dăm, vụn | ชิ้นเล็ก, เกล็ด | အဖတ်, အလွှာစ | चिप, छिलका, परत टुकड़ा | चकती तुकडा, कीस | tilad, manipis na piraso
cloth, fabric, textile sheet | 布, 織物, 生地 | vải, tấm vải | ผ้า, ผืนผ้า | အထည်, ပိတ်စ | कपड़ा, वस्त्र | कापड | tela
coil spring, mechanical spring | ばね, バネ, スプリング | lò xo | สปริง | စပရိန်, ခွေ | स्प्रिंग, कमानी | स्प्रिंग | muwelye, spring na bakal
cone, conical | 円錐, 円錐形, コーン | hình nón, hình phễu | ทรงกรวย | ကတော့ပုံ | शंकु, शंक्वाकार | शंकू, शंकूच्या आकाराचा | kono, hugis-kono
cork, stopper | 栓, 止め栓, コルク | nút, nút chai | จุก, จุกปิด | အဆို့, ဖော့ဆို့ | डाट, कॉर्क | बूच, टोपण | tapon, pasak
corner, nook | 角, 隅, コーナー | góc, xó | มุม, ซอกมุม | ထောင့်, ချောင် | कोना | कोपरा | sulok
crate, plastic crate | 木箱, 通い箱, プラスチックコンテナ | két, sọt nhựa, thùng gỗ | ลัง, ลังพลาสติก | သေတ္တာပုံး, ပလတ်စတစ်ခြင်း | क्रेट, लकड़ी की पेटी | क्रेट, लाकडी पेटी | kaha, crate
curved, arch-shaped | 湾曲, 曲面, アーチ形 | cong, hình vòm | โค้ง, รูปโค้ง | ကွေးသော, ခုံးပုံ | घुमावदार, मेहराबदार | वक्र, कमानदार | pakurba, arko
cylinder, cylindrical | 円筒, 円筒形, 筒状 | hình trụ, ống trụ | ทรงกระบอก, กระบอก | ဆလင်ဒါပုံ, လုံးရှည်ပုံ | बेलनाकार, बेलन | दंडगोलाकार, नळकांडे | silindro, hugis-silindro
deep, deep position | 深い, 深部, 深層 | sâu, dưới sâu | ลึก, ระดับลึก | နက်သော, အနက်ပိုင်း | गहरा, गहराई | खोल, खोलवर | malalim
diagonal, inclined, slanted | 斜め, 傾斜, 斜面状 | chéo, nghiêng | เฉียง, เอียง | စောင်းသော, ထောင့်ဖြတ် | तिरछा, झुका हुआ | तिरपा, कलता | pahilis, pakiling
disc, disk | 円盤, ディスク, 円板 | hình đĩa, đĩa tròn | จานกลม, แผ่นดิสก์ | ပြားဝိုင်း, ဒစ်စ် | चकती, डिस्क | चकती, डिस्क | disko, bilog na plato
dome, domed | ドーム, 半球形 | mái vòm, hình vòm cầu | โดม, ทรงโดม | အမိုးခုံး | गुंबद | घुमट | simboryo, dome
dregs, pomace | かす, 残渣, 絞りかす | bã, cặn bã | กาก, ตะกอนก้น | အဖတ်, အနည်အနှစ် | तलछट, खली | चोथा | latak, sapal
droplet, drop | 水滴, しずく, 液滴 | giọt nước, giọt | หยดน้ำ, หยด | ရေစက်, အစက် | बूंद | थेंब | patak
drum, barrel | ドラム, 樽, ドラム缶 | thùng phuy, thùng tròn | ถังกลม, ถังดรัม | စည်, ပီပါ | ड्रम, पीपा | पिंप, ड्रम | dram, bariles
durable, sturdy, robust | 丈夫, 耐久性, 頑丈 | bền, bền chắc, chắc chắn | ทนทาน, แข็งแรงทนทาน | ကြာရှည်ခံသော, ခိုင်ခံ့သော | टिकाऊ, मजबूत | टिकाऊ, मजबूत | matibay
edge, rim | 縁, へり | mép, cạnh, viền | ขอบ, ริมขอบ | အနားစွန်း, အစွန်း | किनारा, कोर | कडा, काठ | gilid, bingit
empty container, container reuse | 空容器, リターナブル容器 | vỏ thùng rỗng, bao bì rỗng | ภาชนะเปล่า, บรรจุภัณฑ์เปล่า | ထည့်စရာအလွတ် | खाली डिब्बा, खाली पात्र | रिकामा डबा, रिकामे भांडे | basyo, lalagyang walang laman
fibre, fiber | 繊維, ファイバー | sợi, xơ | เส้นใย, ใย | အမျှင်, ဖိုင်ဘာ | रेशा, फाइबर | तंतू, धागा | hibla, himaymay
film, thin film | フィルム, 薄膜, 被膜 | màng mỏng, màng phim | ฟิล์ม, แผ่นฟิล์ม | ဖလင်, အလွှာပါး | फिल्म, पतली परत | पातळ थर, फिल्म | film, manipis na balot
fixed, stationary, permanently installed | 固定式, 据置型, 据え付け | cố định, lắp cố định | แบบติดตั้งถาวร, อยู่กับที่ | အမြဲတပ်ဆင်ထားသော, အသေတပ် | स्थिर, स्थायी रूप से लगा | स्थिर, कायमस्वरूपी बसवलेले | nakapirmi, nakatirik
flat, level surface | 平ら, 平坦, 水平面 | bằng phẳng, phẳng | แบนราบ, ราบเรียบ | ပြန့်ပြူးသော, အပြားညီ | समतल, चपटा | सपाट, सपाटी | patag, lapat
flexible, bendable, elastic | 柔軟, しなやか, 可撓性 | mềm dẻo, đàn hồi, uốn dẻo | ยืดหยุ่น, งอได้, ดัดได้ | ပျော့ပြောင်းသော, ကွေးညွှတ်နိုင်သော | लचीला | लवचिक | nababaluktot, malambot at nababanat
flexible container bag, big bag, jumbo bag | フレコンバッグ, フレコン | bao jumbo, bao lớn | ถุงจัมโบ้, ถุงบิ๊กแบ็ก | ဂျမ်ဘိုအိတ် | जंबो बैग | जंबो बॅग | jumbo bag
floating, buoyant, float | 浮く, 浮体, フロート | nổi, phao nổi, trôi nổi | ลอยน้ำ, ทุ่นลอย | ပေါလောပေါ်သော, ဗော | तैरता, फ्लोट | तरंगणारा, तरंगता | lumulutang, palutang
foam, foamed material | 発泡体, 泡, フォーム | bọt xốp, mút xốp | โฟม, วัสดุโฟม | အမြှုပ်, ဖော့သား | फोम, झाग | फोम, फेस | bula, foam
foldable, collapsible | 折りたたみ, 折り畳み式 | gấp gọn, gấp được, xếp gọn | พับได้, พับเก็บได้ | ခေါက်သိမ်းနိုင်သော | मोड़ने योग्य, फोल्डिंग | घडी होणारे, फोल्डिंग | natitiklop
fragile, brittle | 壊れやすい, もろい, 割れ物 | dễ vỡ, giòn | เปราะ, แตกง่าย | ကွဲလွယ်သော, ကြွပ်ဆတ်သော | नाजुक, भंगुर | नाजूक, ठिसूळ | marupok, babasagin
fragment, broken piece, shard | 破片, かけら, 断片 | mảnh vỡ, mảnh vụn | เศษ, ชิ้นส่วนแตก | အပိုင်းအစ, အကွဲအပဲ့ | टुकड़ा, खंड | तुकडा, तुकडे | piraso, basag
frame, casing | 枠, フレーム, 筐体 | khung, vỏ máy | กรอบ, โครง, ตัวเครื่อง | ဘောင်, ကိုယ်ထည် | फ्रेम, चौखट, ढांचा | चौकट, फ्रेम | kuwadro, balangkas
front, front side | 正面, 前面 | mặt trước, phía trước | ด้านหน้า, ส่วนหน้า | ရှေ့ဘက်, မျက်နှာစာ | सामने का हिस्सा, अगला भाग | पुढील बाजू, समोरील बाजू | harapan
funnel | 漏斗, じょうご | cái phễu, phễu | กรวยเท, กรวย | ကတော့ | कीप | नरसाळे | embudo
gap, crevice, clearance | 隙間, すきま, 間隙 | khe hở, kẽ hở | ช่องว่าง, ซอก, ร่องห่าง | အကြား, အက်ကြား, ဟာကွက် | फासला, दरार, खाली स्थान | फट, फटी | siwang, puwang
gasket, seal ring, packing seal | パッキン, ガスケット, Oリング | gioăng, vòng đệm | ปะเก็น, โอริง | ဝါရှာ, ဂတ်စကက် | गैस्केट, पैकिंग रिंग | गॅस्केट, सील | gasket, sapatilya
gear, cogwheel | 歯車, ギア | bánh răng | เฟือง, เกียร์ | ဂီယာ, သွားစိပ်ဘီး | गियर, दांतेदार पहिया | दातेरी चाक, गिअर | engranahe, gear
gel, jelly | ゲル, ジェル, ゼリー状 | gel, dạng keo | เจล, วุ้น | ဂျယ်လ်, ကျောက်ကျောပုံ | जेल, जेली | जेल, जेली | gel, malapot na likido
granule, pellet form, granular | 粒, 粒状, 顆粒 | hạt, dạng hạt, viên nén | เม็ด, แบบเม็ด | အစေ့အမှုန်, အတုံးလေး | दाना, दानेदार | दाणेदार, कण | butil, butil-butil
grid, lattice | 格子, 碁盤目, グリッド | ô lưới, mắt cáo | ตารางช่อง, ลูกกรง | အကွက်စိပ်, ကျားကွက် | ग्रिड, खानेदार | चौकटीची जाळी, ग्रिड | parilya, rehas
groove, slot, channel | 溝, みぞ, スリット | rãnh, khe rãnh | ร่อง, ช่องเสียบ | မြောင်းကြောင်း, အမြောင်း | खांचा, नाली रेखा | खाच, चर | uka, guhit na hukay
gunny sack, jute bag | 麻袋, 南京袋 | bao bố, bao đay | กระสอบป่าน, ถุงกระสอบ | ဂုန်နီအိတ် | बोरा, जूट की बोरी | गोणी, गोणपाट | sako ng jute
handle, grip | 取っ手, 持ち手, ハンドル | tay cầm, quai xách | ด้ามจับ, หูหิ้ว | လက်ကိုင် | हैंडल, मूठ | मूठ, हँडल | hawakan
hanging, suspended | 吊り下げ, 吊るす, 吊り | treo, treo lơ lửng | แขวน, ห้อย | တွဲလောင်းချိတ်ထားသော | लटका हुआ, टांगा हुआ | लटकणारा, टांगलेला | nakabitin, nakasabit
heap, pile, mound | 山積み, 堆積, 盛り | đống, ụ, chất đống | กอง, กองพะเนิน | အပုံ, အပုံကြီး | ढेर, अंबार | ढीग, रास | bunton, tambak
heavy object, heavyweight | 重い, 重量物, 大重量 | vật nặng, nặng nề | ของหนัก, น้ำหนักมาก | အလေးချိန်စီးသော, လေးလံသောပစ္စည်း | भारी, भारी वस्तु | जड, जड वस्तू | mabigat
hollow, cavity | 空洞, 中空, くぼみ | rỗng, lỗ rỗng | กลวง, โพรง | အခေါင်း, ဟင်းလင်းပေါက် | खोखला, खाली जगह | पोकळ, पोकळी | guwang, hungkag
honeycomb structure, honeycomb | ハニカム, ハニカム構造 | cấu trúc tổ ong | รังผึ้ง, โครงสร้างรังผึ้ง | ပျားလပို့ပုံ | मधुकोश संरचना, छत्तेदार | मधमाशीच्या पोळ्यासारखी रचना | hugis bahay-pukyutan, honeycomb
hook, hanger hook | フック, 鉤 | móc, cái móc | ตะขอ, ที่แขวน | ချိတ်, ဂျိတ် | कांटा हुक, हुक | हूक, आकडा | kawit, sabitan
horizontal, sideways | 横型, 水平, 横置き | nằm ngang, ngang | แนวนอน, แนวราบ | အလျားလိုက်, ရေပြင်ညီ | क्षैतिज, आड़ा | आडवा, क्षितिजसमांतर | pahalang
indoor, indoors | 屋内, 室内 | trong nhà | ในร่ม, ภายในอาคาร | အိမ်တွင်း, အဆောက်အအုံအတွင်း | घर के अंदर, भीतरी | घरातील, इनडोअर | panloob, sa loob ng bahay
inside, interior part | 内部, 内側 | bên trong, phần trong | ภายใน, ด้านใน | အတွင်းပိုင်း, အတွင်းဘက် | अंदरूनी भाग, भीतर | आतील भाग, आतील बाजू | panloob na bahagi, loob
jar, pot container | 広口瓶, 壺, つぼ | hũ, lọ, vại | โหล, ไห, กระปุก | အိုး, ဖန်ဘူး | मर्तबान, घड़ा | बरणी, माठ | garapon, banga
jerrycan, polytank, canister | ポリタンク, ポリ容器, 携行缶 | can nhựa, can đựng | แกลลอน, ถังแกลลอน | ဂျယ်ရီကန်ပုံး, ပလတ်စတစ်ပုံး | जेरीकैन, कनस्तर | जेरीकॅन, कॅन | galon, container na plastik
joint, seam, connection | 継ぎ目, つなぎ目, 接合部 | mối nối, khớp nối, đường nối | รอยต่อ, ข้อต่อ | အဆက်, ချုပ်ရိုး | जोड़, सीवन | सांधा, जोड | dugtungan, dugtong
label, sticker | ラベル, シール, ステッカー | nhãn, nhãn dán, tem nhãn | ฉลาก, สติกเกอร์ | တံဆိပ်, စတစ်ကာ | लेबल, स्टीकर | लेबल, स्टिकर | etiketa, sticker
large, big, large-sized | 大型, 大きい, 大規模 | lớn, cỡ lớn, khổ lớn | ขนาดใหญ่, ใหญ่ | ကြီးမားသော, အရွယ်ကြီး | बड़ा, विशाल | मोठा, मोठ्या आकाराचा | malaki
large scale, bulk scale | 大規模, 大量 | quy mô lớn, số lượng lớn | ขนาดใหญ่พิเศษ, ปริมาณมาก | အကြီးစား, အမြောက်အမြား | बड़े पैमाने, थोक मात्रा | मोठ्या प्रमाणावर | malakihan, maramihan
layer, multilayer | 積層, 多層, 層状 | lớp, nhiều lớp | ชั้นเคลือบ, หลายชั้น | အလွှာ, အလွှာလိုက် | परत, बहुपरत | थर, बहुस्तरीय | patong, suson
lid, cap, cover | 蓋, ふた, キャップ | nắp, nắp đậy | ฝา, ฝาปิด | အဖုံး, အဆို့ | ढक्कन | झाकण | takip
lightweight, light in weight | 軽量, 軽い, 軽量化 | nhẹ, siêu nhẹ | น้ำหนักเบา, เบา | ပေါ့ပါးသော | हल्का, कम वजन | हलके, कमी वजनाचे | magaan
lining, inner coating | ライニング, 内張り, 裏地 | lớp lót, lót trong | แผ่นบุ, ซับใน | အတွင်းခံ, အတွင်းလွှာ | अस्तर, लाइनिंग | अस्तर, आतील थर | sapin, lining
liquid, fluid | 液体, 液状, 流体 | chất lỏng, dạng lỏng | ของเหลว, น้ำยา | အရည် | तरल, द्रव | द्रव, पातळ पदार्थ | likido
long, elongated, oblong | 細長い, 長い, 長尺 | dài, thon dài | ยาว, ทรงยาว | ရှည်လျားသော, ရှည်သော | लंबा, लंबोतरा | लांबट, लांबलचक | mahaba, pahaba
low-lying, low position | 低い, 低地, 低所 | thấp trũng, vùng trũng thấp | ที่ต่ำ, ที่ลุ่ม | နိမ့်သော, နိမ့်ရာ | निचला, नीचा | सखल, खालचा भाग | mababa, mababang lugar
lump, chunk, clod | 塊, かたまり, ブロック状 | cục, khối, tảng | ก้อน | အတုံး, အခဲတုံး | ढेला, टुकड़ा, पिंड | ढेकूळ, गोळा | tipak, bugal
mat, pad | マット, パッド, 敷きマット | tấm thảm lót, miếng đệm | แผ่นรอง, เสื่อรอง | အခင်း, အောက်ခံပြား | मैट, पैड | मॅट, पॅड | sapin, pad
medium size, mid-sized | 中型, 中規模 | cỡ vừa, quy mô vừa | ขนาดกลาง | အလတ်စား, အရွယ်လတ် | मध्यम आकार, मझोला | मध्यम आकाराचा | katamtamang laki
mobile, movable, transportable | 移動式, 可搬式, 車載型 | di động, lưu động | เคลื่อนที่ได้, แบบเคลื่อนที่ | ရွှေ့ပြောင်းနိုင်သော | चलायमान, मोबाइल इकाई | फिरते, हलवता येणारे | naililipat, mobile na yunit
module, unit block | モジュール, ユニット | mô đun, khối lắp ghép | โมดูล, ยูนิต | မော်ဂျူး, ယူနစ် | मॉड्यूल, इकाई | मॉड्यूल, एकक | modyul, yunit
narrow, confined, tight space | 狭い, 狭小, 省スペース | chật hẹp, hẹp | แคบ, พื้นที่แคบ | ကျဉ်းမြောင်းသော, ကျဉ်းသော | संकरा, तंग | अरुंद, अडचणीची जागा | makitid, masikip
needle-shaped, sharp point | 尖った, とがった, 針状 | nhọn, đầu nhọn | แหลม, ปลายแหลม | ချွန်ထက်သော | नुकीला | टोकदार, अणकुचीदार | matulis
net, mesh, netting | 網, ネット, メッシュ | lưới, tấm lưới | ตาข่าย, ตะแกรงตาข่าย | ပိုက်ကွန်, ဇကာကွက် | जाली, जाल, नेट | जाळी, नेट | lambat, mesh
non-slip, slip resistant | 滑り止め, 防滑, ノンスリップ | chống trơn trượt, chống trượt | กันลื่น, ป้องกันการลื่น | ချော်မလဲစေသော | फिसलन रोधी | न घसरणारा, घसरणरोधक | hindi madulas, anti-slip
nonwoven fabric, geotextile | 不織布, ジオテキスタイル | vải không dệt, vải địa kỹ thuật | ผ้าไม่ทอ, แผ่นใยสังเคราะห์ | မရက်ထည်, မြေထိန်းအထည် | नॉन वोवन कपड़ा, जियोटेक्सटाइल | न विणलेले कापड, जिओटेक्सटाइल | hindi hinabing tela, geotextile
nozzle, spout | ノズル, 噴射口, 注ぎ口 | vòi phun, đầu phun | หัวฉีด, ปากกรวย | နော်ဇယ်, ရေပန်းခေါင်း | नोजल, टोंटी | नोझल | nozzle
opaque, translucent | 不透明, 半透明 | mờ đục, trong mờ | ทึบแสง, โปร่งแสง | အလင်းပိတ်သော, ကြည်လင်မှုမရှိသော | अपारदर्शी, धुंधला | अपारदर्शक, अर्धपारदर्शक | malabo, hindi naaaninag
open type, uncovered top | 開放型, 蓋なし, 露出 | dạng hở, để hở | แบบเปิด, ไม่มีฝา | အဖွင့်, အဖုံးမဲ့ | खुला प्रकार, बिना ढक्कन | उघडे, झाकण नसलेले | bukas na uri, walang takip
opening, aperture, mouth | 開口部, 開口 | cửa mở, lỗ mở, miệng ống | ช่องเปิด, ปากท่อ | အပေါက်ဝ, အဝ | मुहाना, छिद्र | छिद्र, उघडा भाग | bunganga, butas na bukas
outdoor, outdoors, open air | 屋外, 戸外, 野外 | ngoài trời | กลางแจ้ง, ภายนอกอาคาร | အပြင်ဘက်, လေဟာပြင် | बाहरी, खुले में | घराबाहेरील, उघड्यावर | panlabas, sa labas
overhead, aerial, airborne | 空中, 上空 | trên không, phía trên đầu | เหนือศีรษะ, ในอากาศ | ခေါင်းပေါ်, လေထဲ | ऊपर लटका, हवाई | डोक्यावरील, हवेतील | nasa ere, sa itaas
packing material, cushioning | 緩衝材, 梱包材, 詰め物 | vật liệu đóng gói, vật liệu chèn lót | วัสดุกันกระแทก, วัสดุบรรจุ | အကာအကွယ်ထုပ်ပိုးပစ္စည်း | पैकिंग सामग्री, गद्देदार सामग्री | पॅकिंग साहित्य | pambalot, pang-empake
paper bag | 紙袋 | túi giấy | ถุงกระดาษ | စက္ကူအိတ် | कागज का थैला, कागजी लिफाफा | कागदी पिशवी | supot na papel
partition plate, baffle, divider | 仕切り板, 邪魔板, 仕切り | vách chắn, tấm ngăn | แผ่นกั้น, แผงกั้นน้ำ | အကန့်ပြား | विभाजक पट्टी, बैफल | विभाजक पट्टी | pangharang na plato
paste, slurry form | ペースト, 糊状, スラリー | dạng sệt, hồ nhão, bùn sệt | แบบครีม, ของเหลวข้น | အနှစ်, ပျစ်ပျစ် | लेई, पेस्ट, गाढ़ा घोल | लगदा, पेस्ट | malapot na pasta, slurry
plate, board | 板材, プレート, 平板 | tấm ván, tấm bản | แผ่นกระดาน, แผ่นหนา | ပြား, သစ်ပြား | प्लेट, तख्ता, पट्ट | पाट, फळी | plantsa, tabla
pore, porosity, porous | 多孔質, 細孔, 気孔 | lỗ xốp, xốp rỗng, nhiều lỗ | รูพรุน, มีรูพรุน | အပေါက်ငယ်များပါသော, စိမ့်ပေါက် | रंध्र, छिद्रयुक्त | सच्छिद्र, छिद्र | buhaghag, maliliit na butas
portable, hand-held | 携帯型, 持ち運び, ポータブル | cầm tay, xách tay, dễ mang theo | แบบพกพา, พกพาได้ | လက်ကိုင်, သယ်ဆောင်ရလွယ်သော | पोर्टेबल, हाथ में पकड़ने योग्य | पोर्टेबल, सहज नेता येणारे | nabibitbit, portable
pouch, packet | パウチ, 小袋, 袋包装 | túi nhỏ, gói nhỏ | ซอง, ถุงซอง | အိတ်ငယ်, အထုပ်ငယ် | पाउच, थैली | पाऊच, पुडी | supot na maliit, pakete
propeller, impeller, vane | 羽根, 羽根車, プロペラ | cánh quạt, chong chóng | ใบพัด | ပန်ကာရွက်, ဒလက် | पंखा पत्ती, प्रोपेलर | पंख्याचे पाते, प्रोपेलर | elisi
pulley, winch, hoist | 滑車, ウインチ, 巻き上げ機 | ròng rọc, tời | รอก, กว้าน | စက်သီး, ဝင့်ချ် | चरखी, घिरनी | कप्पी, पुली | kalo, winch
rigid, stiff, hard | 硬い, 硬質, 剛性 | cứng, cứng cáp | แข็ง, แข็งแรง | မာကျောသော, တောင့်တင်းသော | कठोर, सख्त | कडक, कठीण | matigas
ring, hoop | 輪, リング, 環状 | vòng, cái vòng | วงแหวน, ห่วง | ကွင်း, အဝိုင်းကွင်း | छल्ला, रिंग | कडे, रिंग | singsing na bakal, argolya
rod, bar-shaped, stick | 棒, ロッド, 棒状 | thanh, que, gậy | แท่ง, ท่อน, ไม้เท้า | ချောင်း, တုတ် | छड़, डंडा | काठी, कांडी, दांडा | baras, patpat
roll, rolled form | ロール, 巻物状, 巻き | cuộn, dạng cuộn | ม้วน | အလိပ်, အခွေ | रोल, लपेटा | गुंडाळी, रोल | rolyo
rope, cord | ロープ, 縄, 綱 | dây thừng, dây chão | เชือก, เชือกมัด | ကြိုး, လွန်ကြိုး | रस्सी | दोर, दोरखंड | lubid
rough, coarse | 粗い, ざらざら, でこぼこ | thô ráp, sần sùi | หยาบ, ขรุขระ | ကြမ်းသော, ကြမ်းတမ်းသောမျက်နှာပြင် | खुरदरा, मोटा | खडबडीत | magaspang
round, circular | 円形, 丸い, 丸形 | hình tròn, tròn | วงกลม, ทรงกลม | အဝိုင်းပုံ, လုံးဝိုင်းသော | गोल, वृत्ताकार | गोल, वर्तुळाकार | bilog, pabilog
sealed, enclosed, closed type | 密閉, 密封, 封入 | kín, bịt kín, khép kín | ปิดผนึก, ระบบปิด | လေလုံပိတ်ထားသော, အလုံပိတ် | सीलबंद, बंद | सीलबंद, बंदिस्त | selyado, saradong-sarado
shallow, shallow depth | 浅い, 浅層 | nông, cạn | ตื้น, น้ำตื้น | တိမ်သော, ရေတိမ် | उथला | उथळ | mababaw
shape | 形状, かたち, 形態 | hình dạng, hình thù | รูปร่าง, รูปทรง | ပုံသဏ္ဌာန်, ပုံစံ | आकार, आकृति | आकार, आकृती | hugis, anyo
sheet | シート, 薄板, 敷物 | tấm mỏng, tấm trải | แผ่นบาง, แผ่น | အချပ်, အပြားလိုက် | चादर, शीट | पत्रक, शीट | pilas, sheet
shiny, gloss, reflective | 光沢, つや, 反射 | bóng loáng, phản chiếu | มันวาว, สะท้อนแสง | တောက်ပြောင်သော, အလင်းပြန်သော | चमकदार, परावर्तक | चमकदार, परावर्तक | makintab, kumikinang
short, shortened | 短い, 短尺 | ngắn, rút ngắn | สั้น, ทรงสั้น | တိုသော | छोटा, कम लंबा | आखूड, तोकडा | maikli
slippery, slipperiness | 滑りやすい, すべる, 滑り | trơn trượt, dễ trượt | ลื่น, ลื่นไถล | ချော်သော, ချော်လဲလွယ်သော | फिसलन, फिसलन भरा | निसरडा, घसरडा | madulas
small, compact, small-sized | 小型, コンパクト, 小さい | nhỏ gọn, cỡ nhỏ | ขนาดเล็ก, กะทัดรัด | သေးငယ်သော, အရွယ်သေး, ကျစ်လျစ်သော | छोटा, कॉम्पैक्ट | लहान, छोटा, कॉम्पॅक्ट | maliit, siksik na laki
small scale, household scale | 小規模, 家庭規模, 小口 | quy mô nhỏ, quy mô hộ gia đình | ขนาดเล็กระดับครัวเรือน, รายย่อย | အသေးစား, အိမ်တွင်းအရွယ် | छोटे पैमाने, लघु स्तर | लहान प्रमाणावर, लघु | maliitan, pambahay na laki
smooth, slick | 滑らか, なめらか, 平滑 | nhẵn, trơn láng | เรียบ, ลื่นมัน | ချောမွတ်သော, ချောသော | चिकना | गुळगुळीत | makinis
soft, softness | 柔らかい, 軟質, やわらか | mềm, mềm mại | นุ่ม, อ่อนนุ่ม | ပျော့ပျောင်းသော, နူးညံ့သော | नरम, मुलायम | मऊ | malambot
solid, solid matter | 固体, 固形, 固形物 | chất rắn, dạng rắn | ของแข็ง | အစိုင်အခဲ, အခဲ | ठोस | घन, घनपदार्थ | solido, buo
sphere, ball, spherical | 球, 球状, ボール状 | hình cầu, quả cầu | ทรงกลม, ลูกบอล | လုံးပုံ, စက်လုံး | गोला, गोलाकार | गोल चेंडू, गोलाकार | bola, globo
spiral, helical, coil shape | らせん, 螺旋, コイル状 | hình xoắn ốc, xoắn | เกลียว, ขดเกลียว | ခရုပတ်ပုံ, ဝဲပုံ | सर्पिल, घुमावदार | सर्पिल, नागमोडी | paikot, spiral
square, rectangular | 四角, 四角形, 長方形 | hình vuông, hình chữ nhật | สี่เหลี่ยม, สี่เหลี่ยมผืนผ้า | လေးထောင့်, စတုရန်းပုံ | चौकोर, आयताकार | चौकोनी, आयताकृती | parisukat, parihaba
stackable, stacked | 積み重ね, 段積み, スタッキング | xếp chồng, chồng lên nhau | วางซ้อนได้, ซ้อนกัน | ထပ်ဆင့်တင်နိုင်သော, အထပ်ထပ် | एक के ऊपर एक, ढेर लगाना | एकावर एक रचलेले | napagpapatong-patong
stand, base, pedestal | 架台, 土台, 台座 | chân đế, giá đỡ, bệ đỡ | ขาตั้ง, ฐานรอง | စင်မြင့်, အောက်ခံခုံ | स्टैंड, आधार | स्टँड, बैठक पाया | patungan, tuntungan
sticky, adhesive surface | べたつく, 粘着, ねばねば | dính, nhớp nháp | เหนียว, เหนียวเหนอะหนะ | စေးကပ်သော, စေးထန်းသော | चिपचिपा | चिकट | malagkit
streamlined, tapered | 先細り, テーパー, 流線形 | thuôn, thon dần | เรียวแหลม, ทรงเพรียว | သွယ်ဆင်းသော | पतला होता हुआ, ढलवां आकार | निमुळता | patulis
strip, band, ribbon | 帯, 帯状, リボン | dải, dải băng | แถบ, ริบบิ้น | အတန်းရှည်, ဖဲကြိုး | पट्टी, फीता | पट्टी, फीत | piraso na pahaba, laso
surface, outer surface | 表面, 外面 | bề mặt, mặt ngoài | พื้นผิว, ผิวหน้า | မျက်နှာပြင် | सतह, ऊपरी सतह | पृष्ठभाग | ibabaw, pang-ibabaw
surface coating, protective coating | コーティング, 塗膜, 表面塗装 | lớp phủ, sơn phủ | สารเคลือบผิว, เคลือบผิว | အပေါ်ယံသုတ်လိမ်းမှု | लेप, कोटिंग | लेप, कोटिंग | patong na pintura, coating
tall, elevated position | 高所, 背の高い, 高い場所 | trên cao, cao ráo | ที่สูง, อยู่สูง | မြင့်သော, အမြင့်ပိုင်း | ऊंचा, ऊंचाई पर | उंच, उंचावर | mataas
tank shell, tank body | タンク本体 | thân bồn, vỏ bồn | ตัวถัง, ถังบรรจุ | တိုင်ကီကိုယ်ထည် | टंकी का ढांचा | टाकीचा सांगाडा | katawan ng tangke
thick, bulky shape | 厚い, 分厚い, 厚手 | dày, dày dặn | หนา, หนาทึบ | ထူသော, အထူ | मोटा, घना | जाड, जाडसर | makapal
thin, slim | 薄い, 薄型, スリム | mỏng, mảnh | บาง, แบบบาง | ပါးလွှာသော | पतला | पातळ, बारीक | manipis
thread, string, yarn | 糸, ひも, 紐 | sợi chỉ, dây, chỉ | ด้าย, เชือกเส้นเล็ก | ချည်, ကြိုးမျှင် | धागा, डोरी | दोरा, धागा | sinulid, tali
transparent, see-through, clear | 透明, 透ける, クリア | trong suốt, trong veo | โปร่งใส, ใส | ကြည်လင်သော, ဖောက်ထွင်းမြင်ရသော | पारदर्शी | पारदर्शक | naaaninag, malinaw
triangle, triangular | 三角, 三角形 | hình tam giác, tam giác | สามเหลี่ยม | တြိဂံ, သုံးထောင့် | त्रिकोण, तिकोना | त्रिकोण, त्रिकोणी | tatsulok
tub, vat | 桶, 水槽, たる | bồn, thùng lớn | ถังใหญ่, อ่าง | စည်ကြီး, ဇလားကန် | टब, नांद | टब, हौद | batya, tangke na bukas
tube, pipe shape, tubular | チューブ, 管状, 筒 | ống, dạng ống | หลอด, ทรงท่อ | ပြွန်, ပိုက်ပုံ | नली, ट्यूब | नळी, ट्यूब | tubo
underground, below ground, subterranean | 地下, 地中, 埋設 | dưới lòng đất, ngầm | ใต้ดิน, ฝังดิน | မြေအောက် | भूमिगत, जमीन के नीचे | भूमिगत, जमिनीखाली | sa ilalim ng lupa
underwater, submerged | 水中, 水没, 水底 | dưới nước, chìm dưới nước | ใต้น้ำ, จมน้ำ | ရေအောက် | पानी के नीचे, जलमग्न | पाण्याखाली, जलमग्न | sa ilalim ng tubig, lubog
uneven surface, bumpy surface | 凹凸, 凸凹, 段差 | lồi lõm, gồ ghề | ผิวไม่เรียบ, ต่างระดับ | အနိမ့်အမြင့်မညီ, ချိုင့်ဝှမ်း | ऊबड़-खाबड़ | खाचखळगे, उंचसखल | lubak-lubak, baku-bako
upper part, top side | 上部, 上面, 天面 | phần trên, mặt trên | ส่วนบน, ด้านบน | အပေါ်ပိုင်း, အပေါ်ဘက် | ऊपरी भाग, ऊपरी हिस्सा | वरचा भाग, वरील बाजू | itaas na bahagi
vertical, upright | 縦型, 垂直 | thẳng đứng, dạng đứng | แนวตั้ง, ตั้งตรง | ဒေါင်လိုက် | ऊर्ध्वाधर, खड़ा | उभा | patayo
wall-mounted, mounted on wall | 壁掛け, 壁付け, 壁面設置 | treo tường, gắn tường | ติดผนัง, แขวนผนัง | နံရံကပ် | दीवार पर लगा | भिंतीवर लावलेले | nakakabit sa dingding
wide, broad, spacious | 広い, 広範囲, 幅広 | rộng, rộng rãi | กว้าง, กว้างขวาง | ကျယ်ဝန်းသော, ကျယ်သော | चौड़ा, विस्तृत | रुंद, विस्तीर्ण | malawak, malapad
wrapping, wrap film | ラップ, 包み, 包装フィルム | màng bọc, giấy gói, bọc | ห่อ, ฟิล์มห่อ | ထုပ်ပိုးခြင်း, ပတ်ခြင်း | लपेटन, रैप | वेष्टन | balot, pambalot na film
`;
