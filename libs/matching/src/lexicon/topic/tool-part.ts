/** Words of tools and machine parts: pumps, valves, pipes, filters, motors, bearings and sensors; see ../model.ts for the columns. */
export const toolPart = `
adapter, power adapter | アダプター, 変換器具 | bộ chuyển đổi, đầu chuyển | อะแดปเตอร์, ตัวแปลง | အဒက်တာ, ပလပ်ပြောင်းခေါင်း | एडाप्टर, अडैप्टर | अडॅप्टर | adaptor, adapter
air diffuser, aeration tube | 散気管, 散気装置, ディフューザー | đĩa phân phối khí, ống sục khí | หัวจ่ายอากาศ, ดิฟฟิวเซอร์ | လေဖြန့်ကိရိယာ, လေသွင်းပိုက် | वायु विसारक, डिफ्यूजर | हवा विसरक, डिफ्युझर | diffuser ng hangin, tubong pampahangin
air hose, pneumatic tool | エアホース, エアツール, 空圧機器 | ống hơi, dụng cụ khí nén | สายลม, เครื่องมือลม | လေပိုက်, လေသုံးကိရိယာ | एयर होज़, वायवीय औजार | एअर होज, हवेवर चालणारे अवजार | hose ng hangin
air nozzle, blow gun | エアノズル, エアガン | súng xịt khí | ปืนเป่าลม | လေမှုတ်သေနတ် | एयर गन, हवा नोजल | एअर गन | air gun, buga ng hangin
anchor bolt, foundation bolt | アンカーボルト, 基礎ボルト | bu lông neo | สลักเกลียวฝัง, พุกเหล็ก | အန်ကာဘို့, အုတ်မြစ်ဘို့ | एंकर बोल्ट | अँकर बोल्ट | anchor bolt, pang-angklang turnilyo
auger, screw feeder | オーガ, スクリューフィーダー, スクリューコンベヤ | vít tải, mũi khoan đất | สกรูลำเลียง, สว่านเจาะดิน | ဝက်အူသယ်စက်, မြေတူးလွန် | ऑगर, स्क्रू फीडर | ऑगर, स्क्रू फीडर | auger, screw conveyor
automatic valve, solenoid valve | 電磁弁, 自動弁, ソレノイドバルブ | van điện từ, van tự động | โซลินอยด์วาล์ว, วาล์วอัตโนมัติ | လျှပ်စစ်သံလိုက်ဗား, အလိုအလျောက်ဗား | सोलेनॉइड वाल्व, स्वचालित वाल्व | सोलेनॉइड व्हॉल्व्ह | solenoid valve, awtomatikong balbula
axe, hatchet | 斧, 手斧, まさかり | cái rìu, búa rìu | ขวาน | ပုဆိန် | कुल्हाड़ी | कुऱ्हाड | palakol
axle, shaft | シャフト, 回転軸, 車軸 | trục quay, trục máy | เพลา, แกนหมุน | ဝင်ရိုး, ရှပ်တံ | धुरी, शाफ्ट | आस, शाफ्ट | ehe, baras
ball float, float valve | ボールタップ, フロート弁, フロートバルブ | van phao, phao cơ | วาล์วลูกลอย | ဘောလုံးဗား | फ्लोट वाल्व, बॉल कॉक | फ्लोट व्हॉल्व्ह, बॉल कॉक | float valve
ball valve, gate valve | ボールバルブ, 仕切弁, ゲートバルブ | van bi, van cửa | บอลวาล์ว, ประตูน้ำวาล์ว | ဘောလ်ဗား, ဂိတ်ဗား | बॉल वाल्व, गेट वाल्व | बॉल व्हॉल्व्ह, गेट व्हॉल्व्ह | ball valve, gate valve
basket strainer, strainer | ストレーナ, こし網, ストレーナー | lưới lọc rác, giỏ lọc | สเตรนเนอร์, ตะกร้ากรอง | ဇကာစစ်, စတရိန်နာ | छन्नी, स्ट्रेनर | स्ट्रेनर, गाळणी जाळी | salaan, strainer
bellows, expansion joint | ベローズ, 伸縮継手, 蛇腹 | ống xếp, khớp giãn nở | ข้อต่ออ่อน, ท่อย่น | ချဲ့ကျုံ့အဆက် | धौंकनी, विस्तार जोड़ | भाता, प्रसरण सांधा | bulusan, expansion joint
belt, drive belt, V-belt | Vベルト, 駆動ベルト, 伝動ベルト | dây curoa, dây đai | สายพานเครื่องจักร, สายพานวี | မောင်းကြိုး, စက်ခါးပတ်ကြိုး | पट्टा, वी-बेल्ट | पट्टा, व्ही-बेल्ट | sinturon ng makina, V-belt
bracket, mounting bracket | ブラケット, 取付金具, 架台 | giá đỡ, ke gắn | ขายึด, แท่นยึด | ထောက်ကိုင်း, တပ်ဆင်ဘရက်ကက် | ब्रैकेट, दीवार ब्रैकेट | ब्रॅकेट | suporta, bracket
brazing rod, welding rod | 溶接棒, 溶接ワイヤ | que hàn, dây hàn | ลวดเชื่อม | ဂဟေချောင်း | वेल्डिंग रॉड | वेल्डिंग रॉड | welding rod, baras sa hinang
butterfly valve | バタフライバルブ, バタフライ弁 | van bướm | วาล์วปีกผีเสื้อ | လိပ်ပြာဗား | तितली वाल्व, बटरफ्लाई वाल्व | बटरफ्लाय व्हॉल्व्ह | butterfly valve
cage trap, trap | 捕獲器, わな, 罠 | cái bẫy, lồng bẫy | กรงดัก, กับดัก | ထောင်ချောက်, လှောင်ချိုင့် | पिंजरा जाल, फंदा | सापळा | bitag, patibong
cartridge filter, filter cartridge | カートリッジフィルター, ろ過カートリッジ, フィルターカートリッジ | lõi lọc, lọc cartridge | ไส้กรอง, ไส้กรองตลับ | စစ်တောင့်, ဖီလ်တာတောင့် | कार्ट्रिज फिल्टर, फिल्टर कैंडल | कार्ट्रिज फिल्टर | cartridge filter, palitang pansala
caulking gun, putty | コーキング, パテ, コーキング材 | súng bắn keo, bột trét, matit | ปืนยิงกาว, สีโป๊ว | ပတ်တီး, ကော်သေနတ် | पुट्टी, कॉकिंग गन | पुट्टी, लांबी | masilya, caulking gun
ceramic filter, membrane element | セラミックフィルター, 膜エレメント, 膜モジュール | lọc gốm, lõi màng lọc | ไส้กรองเซรามิก, เมมเบรนโมดูล | ကြွေရေစစ်, အမြှေးပါးစစ် | सिरेमिक फिल्टर, झिल्ली मॉड्यूल | सिरॅमिक फिल्टर, पडदा मॉड्यूल | seramikong pansala, membrane
chainsaw | チェーンソー, 電動鋸 | cưa xích, máy cưa xích | เลื่อยยนต์, เลื่อยโซ่ | လွှစက်, ချိန်းလွှ | चेनसॉ, जंजीर आरी | चेनसॉ, साखळी करवत | chainsaw, lagaring de-kadena
check valve, non-return valve | 逆止弁, チャッキ弁, チェックバルブ | van một chiều | วาล์วกันกลับ, เช็ควาล์ว | တစ်လမ်းသွားဗား, ပြန်ကန်တားဗား | चेक वाल्व, नॉन रिटर्न वाल्व | चेक व्हॉल्व्ह, नॉन रिटर्न व्हॉल्व्ह | check valve
chisel, file tool | のみ, やすり, 鑿, ヤスリ | cái đục, cái giũa | สิ่ว, ตะไบ | ဆောက်, တံစဉ်းသံ | छेनी, रेती औजार | छिन्नी, कानस | pait, kikil
circuit board | 基板, 電子基板, プリント基板 | bo mạch, bảng mạch | แผงวงจร, บอร์ดอิเล็กทรอนิกส์ | ဆားကစ်ပြား, လျှပ်စစ်ဘုတ်ပြား | सर्किट बोर्ड | सर्किट बोर्ड, मुद्रित परिपथ | circuit board, piyesang elektroniko
circulation pump, circulator | 循環ポンプ | bơm tuần hoàn | ปั๊มหมุนเวียน | လည်ပတ်စုပ်စက် | परिसंचरण पंप, सर्कुलेशन पंप | अभिसरण पंप | bomba sa pagpapaikot, circulation pump
clamp, vise | クランプ, 締め具, バイス | kẹp, ê tô, cùm kẹp | แคลมป์, ปากกาจับ | ညှပ်, ကလမ့် | क्लैंप, शिकंजा | क्लॅम्प, शिकंजा | pang-ipit, clamp
clip, fastener | クリップ, 留め具, ファスナー | kẹp giữ, chi tiết kẹp chặt | ตัวหนีบ, ตัวยึด, คลิปหนีบ | ညှပ်ကလစ်, ချိတ်တွယ်ပစ္စည်း | क्लिप, बंधक | क्लिप, बांधणी कडी | panipit, clip
coil, winding | コイル, 巻線 | cuộn dây, cuộn cảm | ขดลวด, คอยล์ | ကွိုင်, ဝါယာခွေ | कॉइल, कुंडली तार | कॉइल, वेटोळे | coil, likaw ng kawad
conductivity meter, water analyser | 電気伝導率計, 導電率計, EC計 | máy đo độ dẫn điện, máy đo EC | เครื่องวัดค่าการนำไฟฟ้า | လျှပ်ကူးနှုန်းတိုင်းစက် | चालकता मीटर | वाहकता मापक | conductivity meter
connector, joint fitting | コネクタ, 接続金具, 継手 | đầu nối, khớp nối | ข้อต่อ, ขั้วต่อ, คอนเนคเตอร์ | အဆက်, ကွန်နက်တာ | जोड़, कनेक्टर | सांधा जोड, कनेक्टर | dugtungan, connector
controller, programmable logic controller | 制御機器, コントローラー, シーケンサ, PLC | bộ điều khiển, PLC | ตัวควบคุม, พีแอลซี, คอนโทรลเลอร์ | ထိန်းချုပ်ကိရိယာ, ကွန်ထရိုလာ | नियंत्रक, कंट्रोलर | नियंत्रक, कंट्रोलर | controller, tagakontrol
cooling fan, heat sink | 冷却ファン, ヒートシンク, 放熱板 | quạt tản nhiệt, quạt làm mát | พัดลมระบายความร้อน, ฮีตซิงก์ | အအေးပေးပန်ကာ | कूलिंग फैन, हीट सिंक | कूलिंग फॅन | bentilador na pampalamig
copper pipe, metal pipe | 銅管, 金属管, 鋼管 | ống đồng, ống thép, ống sắt | ท่อทองแดง, ท่อเหล็ก | ကြေးပိုက်, သံပိုက် | तांबे की पाइप, लोहे की पाइप | तांब्याची नळी, लोखंडी पाईप | tubong tanso, tubong bakal
coupling, shaft coupling | カップリング, 軸継手 | khớp nối trục, mặt nối | คัปปลิ้ง, ข้อต่อเพลา | ကပ်ပလင်, ရှပ်ဆက် | कपलिंग | कपलिंग | coupling
demister, mist eliminator | デミスター, ミストエリミネーター | bộ tách ẩm, bộ khử sương | เครื่องดักละอองน้ำ | ရေမှုန်ဖယ်ကိရိယာ | धुंध निवारक | डेमिस्टर | mist eliminator
dial, knob | つまみ, ダイヤル, ノブ | núm vặn, núm xoay | ปุ่มหมุน | လှည့်ခလုတ်, ခလုတ်လုံး | घुंडी, नॉब | गोल मूठ, नॉब | pihitan
diaphragm pump, air pump | ダイヤフラムポンプ, エアポンプ | bơm màng, bơm khí | ปั๊มไดอะแฟรม, ปั๊มอากาศ | လေစုပ်စက်, ဒိုင်ယာဖရမ်ပန့် | डायाफ्राम पंप, एयर पंप | डायफ्राम पंप, हवेचा पंप | diaphragm pump, bomba ng hangin
diesel engine, combustion engine | ディーゼルエンジン, 内燃機関, 発動機 | động cơ diesel, máy nổ | เครื่องยนต์ดีเซล | ဒီဇယ်အင်ဂျင်, ဒီဇယ်စက် | डीजल इंजन | डिझेल इंजिन | makinang diesel, diesel engine
digital scale, weighing machine, load cell | はかり, 計量器, ロードセル, 電子秤 | cân điện tử, cân bàn | เครื่องชั่งน้ำหนัก, ตาชั่ง | ချိန်ခွင်, အလေးချိန်စက် | तराजू, वजन मशीन | वजनकाटा, तराजू | timbangan, digital na timbangan
dissolved oxygen meter | 溶存酸素計, DO計 | máy đo oxy hòa tan, máy đo DO | เครื่องวัดออกซิเจนในน้ำ | ရေပျော်အောက်ဆီဂျင်တိုင်းစက် | घुलित ऑक्सीजन मीटर | विरघळलेला ऑक्सिजन मापक | panukat ng oksiheno sa tubig
drain valve, drain plug | ドレンバルブ, 排水弁, 排水栓 | van xả đáy, nút xả | วาล์วระบายน้ำทิ้ง, จุกระบายน้ำ | ရေထုတ်ဗား, ရေထုတ်အဆို့ | ड्रेन वाल्व | ड्रेन व्हॉल्व्ह | drain valve, pasakan ng paagusan
drainage pump, dewatering pump | 排水ポンプ, 水中排水ポンプ | bơm thoát nước, bơm chống ngập | ปั๊มระบายน้ำ, เครื่องสูบระบายน้ำ | ရေထုတ်စုပ်စက်, ရေနုတ်စုပ်စက် | जल निकासी पंप, ड्रेनेज पंप | निचरा पंप, पाणी उपसा पंप | bombang pang-alis ng baha, drainage pump
drill, electric drill | ドリル, 電動ドリル, 穴あけ機 | máy khoan, khoan điện | สว่าน, สว่านไฟฟ้า | လွန်, လျှပ်စစ်လွန် | ड्रिल मशीन, बरमा | ड्रिल मशीन, गिरमिट | barena, drill
drilling rig, boring machine | 掘削機, ボーリング機, さく井機 | giàn khoan, máy khoan giếng | เครื่องเจาะบาดาล, แท่นขุดเจาะ | တွင်းတူးစက်, တူးစက် | बोरिंग मशीन, ड्रिलिंग रिग | बोरवेल मशीन, छिद्रण यंत्र | makinang pambutas ng balon, drilling rig
duct, air channel | ダクト, 風道, 送風管 | ống gió, ống dẫn khí | ท่อลม, ท่อดักท์ | လေပြွန်, လေပိုက်လိုင်း | डक्ट, वायु नलिका | डक्ट, हवेची नळी | daluyan ng hangin, duct
earth leakage breaker, earth rod | 漏電遮断器, 接地棒 | aptomat chống giật, cọc tiếp địa | เครื่องตัดไฟรั่ว, หลักดิน | လျှပ်စစ်ယိုစိမ့်ဖြတ်ခလုတ် | अर्थ लीकेज ब्रेकर, अर्थिंग रॉड | अर्थ लीकेज ब्रेकर | circuit breaker na panlaban sa tagas, ground rod
elbow, pipe bend, pipe fitting | エルボ, 配管継手, 管継手 | co nối ống, phụ kiện ống | ข้องอ, ข้อต่อท่อ | ပိုက်အကွေ့, ပိုက်ဆက် | पाइप फिटिंग, पाइप जोड़ | पाईप फिटिंग, पाईप जोड | pang-dugtong ng tubo, siko ng tubo
electrode | 電極, 電極棒 | điện cực | ขั้วไฟฟ้า, อิเล็กโทรด | လျှပ်ခေါင်း, အီလက်ထရုတ် | विद्युतग्र, इलेक्ट्रोड | इलेक्ट्रोड, विद्युत अग्र | elektrod, electrode
electronic component, electronic part | 電子部品, 電子デバイス | linh kiện điện tử | ชิ้นส่วนอิเล็กทรอนิกส์, อุปกรณ์อิเล็กทรอนิกส์ | အီလက်ထရောနစ်အစိတ်အပိုင်း | इलेक्ट्रॉनिक पुर्जा | इलेक्ट्रॉनिक सुटे भाग | piyesang de-elektronika, elektronikong bahagi
equipment casing, housing | 筐体, ケーシング, ハウジング | vỏ máy, hộp bảo vệ máy | ตัวถังเครื่อง, โครงเครื่อง | စက်အိမ်, စက်ကိုယ်ထည် | आवरण, मशीन का खोल | यंत्राचे आवरण, केसिंग | kaha ng makina, casing
filter, filtration unit | フィルター, ろ過器, ろ材, 濾過器 | bộ lọc, thiết bị lọc | ตัวกรอง, เครื่องกรอง, ฟิลเตอร์ | စစ်စက်, ဖီလ်တာ | फिल्टर, छन्ना | फिल्टर, गाळण यंत्र | pansala, filter
filter bag, filter cloth | ろ布, 濾布, フィルターバッグ | túi lọc, vải lọc | ถุงกรอง, ผ้ากรอง | စစ်အိတ်, စစ်ပိတ်စ | फिल्टर बैग, छनन कपड़ा | फिल्टर बॅग, गाळण कापड | supot na pansala, telang pansala
filter media, filter sand | ろ過砂, ろ過材, 濾材 | vật liệu lọc, cát lọc | สารกรอง, ทรายกรอง | စစ်သဲ, စစ်ယူပစ္စည်း | फिल्टर मीडिया, छनन रेत | फिल्टर मीडिया, गाळण वाळू | buhanging pansala, filter media
fire hose, fire pump | 消防ホース, 消火ポンプ | vòi chữa cháy, bơm chữa cháy | สายดับเพลิง, ปั๊มดับเพลิง | မီးသတ်ပိုက်, မီးသတ်စုပ်စက် | अग्निशमन पाइप, फायर पंप | अग्निशमन पाईप, फायर पंप | hose ng bumbero, fire pump
flange | フランジ | mặt bích | หน้าแปลน | ဖလန်ဂျ်, ပိုက်နားကွပ် | फ्लैंज | फ्लॅंज | flange
flexible hose, rubber hose | フレキシブルホース, ゴムホース, フレキホース | ống mềm cao su, ống dẫn cao su | สายอ่อน, ท่ออ่อนยาง | ရော်ဘာပိုက် | रबर की नली, लचीली पाइप | रबरी नळी, लवचिक पाईप | hose na goma, flexible hose
float switch, level switch | フロートスイッチ, レベルスイッチ, 水位スイッチ | phao điện, công tắc phao | ลูกลอย, สวิตช์ลูกลอย | ရေပေါ်ခလုတ်, ဘောလုံးခလုတ် | फ्लोट स्विच, तैरता स्विच | फ्लोट स्विच | palutang na switch, float switch
fuel tank, oil drum | ドラム缶, 燃料タンク | thùng phuy, bình nhiên liệu | ถังน้ำมัน, ถังเชื้อเพลิง | ဆီတိုင်ကီ, ဆီပေပါ | ईंधन टंकी, तेल ड्रम | इंधन टाकी, तेलाचे पिंप | tangke ng gasolina, dram
gas mask, respirator | 防毒マスク, 呼吸用保護具, 防塵マスク | mặt nạ phòng độc, khẩu trang chống độc | หน้ากากกันแก๊ส, หน้ากากกันสารพิษ | ဓာတ်ငွေ့ကာမျက်နှာဖုံး | गैस मास्क, श्वासयंत्र मास्क | गॅस मास्क, विषवायू मुखवटा | gas mask, respirador
grease gun, lubrication | 潤滑, 給油, グリースガン | bôi trơn, bơm mỡ | หล่อลื่น, อัดจาระบี | ချောဆီထည့်ခြင်း, အမဲဆီထိုး | चिकनाई, ग्रीस गन | वंगण, ग्रीस गन | pagpapadulas, grasa
grinder, angle grinder | グラインダー, 研削盤 | máy mài, máy mài cầm tay | เครื่องเจียร, หินเจียร | ကျောက်စက်, ဂရိုင်ဒါ | ग्राइंडर, सान मशीन | ग्राइंडर, सहाण यंत्र | grinder, hasaang de-motor
gripper, manipulator | マニピュレーター, グリッパー, ハンドリング装置 | tay gắp, tay máy | มือจับหุ่นยนต์, แขนจับ | ကောက်ကိုင်စက်လက် | ग्रिपर, यांत्रिक भुजा | ग्रिपर, यांत्रिक हात | robotikong kamay, gripper
hammer, mallet | ハンマー, 金槌, かなづち | cái búa, búa đinh | ค้อน | သံတူ | हथौड़ा, हथौड़ी | हातोडा, हातोडी | martilyo
hand tool, toolbox | 工具, 手工具, 工具箱 | dụng cụ cầm tay, hộp dụng cụ | เครื่องมือช่าง, กล่องเครื่องมือ | လက်ကိုင်ကိရိယာ, ကိရိယာသေတ္တာ | हाथ के औजार, औजार पेटी | हातअवजार, अवजारपेटी | kasangkapang kamay, kahon ng kasangkapan
hardware store, ironmonger | 金物屋, ホームセンター, 金物店 | cửa hàng kim khí, tiệm ngũ kim | ร้านฮาร์ดแวร์, ร้านวัสดุก่อสร้าง | သံထည်ပစ္စည်းဆိုင် | हार्डवेयर की दुकान | हार्डवेअर दुकान | hardware, tindahan ng gamit sa konstruksiyon
heating element, heating wire | 発熱体, 電熱線, 電熱ヒーター | điện trở nhiệt, dây điện trở nung | ขดลวดความร้อน, ฮีตเตอร์แท่ง | အပူကွိုင်, မီးကွိုင် | हीटिंग एलिमेंट, ताप कुंडली | हीटिंग कॉइल | elementong pampainit
hoist, chain block, winch | ホイスト, ウインチ, チェーンブロック | tời, pa lăng, máy tời | รอก, กว้าน, รอกโซ่ | ဝန်ချီစက်, ချိန်းဘလောက် | चेन ब्लॉक, उत्तोलक | चेन ब्लॉक, उचल यंत्र | winch, pang-angat, polea
hydraulic cylinder, hydraulic jack | 油圧シリンダー, ジャッキ, 油圧ジャッキ | kích thủy lực, xi lanh thủy lực | แม่แรง, กระบอกไฮดรอลิก | ဂျိုက်, ဟိုက်ဒရောလစ်ဂျိုက် | हाइड्रोलिक जैक, जैक | हायड्रॉलिक जॅक | dyak, hydraulic jack
impeller, agitator blade | インペラ, 羽根車, 撹拌翼 | cánh khuấy, cánh bơm | ใบพัดปั๊ม, ใบพัดกวน | ပန်ကာရွက်, ရေစုပ်စက်အရွက် | इम्पेलर, पंप का पंखा | इंपेलर, पंपाचे पाते | impeller, elisi ng bomba
injector, nozzle | ノズル, 噴射口, 噴霧ノズル | vòi phun, béc phun, đầu phun | หัวฉีด, หัวพ่น | နော်ဇယ်, ပန်းခေါင်း | नोजल, टोंटी | नोझल, तोटी | nozzle, buga ng hose
inspection camera, pipe camera | 管内カメラ, 内視鏡カメラ, 管内検査カメラ | camera soi ống, camera nội soi đường ống | กล้องส่องท่อ | ပိုက်စစ်ကင်မရာ | पाइप कैमरा, निरीक्षण कैमरा | पाईप तपासणी कॅमेरा | kamera sa loob ng tubo
instrument, measuring instrument | 計測器, 測定機器, 計測機器 | thiết bị đo, dụng cụ đo | เครื่องมือวัด, อุปกรณ์ตรวจวัด | တိုင်းတာရေးကိရိယာ | मापन यंत्र, माप उपकरण | मापन उपकरण, मोजमाप यंत्र | kagamitang panukat, instrumento
instrument panel, meter box | 計器盤, メーターボックス | bảng đồng hồ, hộp công tơ | ตู้มิเตอร์, แผงหน้าปัด | မီတာဘုတ်, မီတာသေတ္တာ | मीटर बॉक्स, उपकरण पट्टी | मीटर बॉक्स, उपकरण फलक | kahon ng metro
key, spare key | 合鍵, 鍵束 | chìa khóa | ลูกกุญแจ | သော့တံ | चाबी | किल्ली, चावी | susi
knife, utility knife | カッターナイフ, 小刀, ナイフ | dao rọc, con dao | มีดคัตเตอร์, มีด | ဓား, ဓားမြှောင် | चाकू, कटर चाकू | चाकू, सुरी | kutsilyo, cutter
ladder, stepladder | はしご, 脚立, 梯子 | cái thang, thang xếp | บันไดลิง, บันไดพาด | လှေကားထောင်, လှေကားခုံ | निसेनी, बांस की सीढ़ी | शिडी | hagdan na panandig, akyatan
laser sensor, photoelectric sensor | 光電センサー, レーザーセンサー, 光センサー | cảm biến quang, cảm biến laser | เซ็นเซอร์แสง, เซ็นเซอร์เลเซอร์ | အလင်းအာရုံခံကိရိယာ | प्रकाश संवेदक, लेजर सेंसर | प्रकाश संवेदक | sensor ng ilaw
leak detector, listening stick | 漏水探知機, 音聴棒, 漏水検知器 | máy dò rò rỉ nước, máy dò rò rỉ | เครื่องตรวจหารอยรั่ว | ယိုစိမ့်ထောက်လှမ်းစက် | रिसाव डिटेक्टर, लीक डिटेक्टर | गळती शोधक यंत्र | pang-detect ng tagas, leak detector
lift truck, hand pallet jack | ハンドリフト, ハンドパレット | xe nâng tay | แฮนด์ลิฟท์, รถลากพาเลท | လက်တွန်းဝန်မလှည်း | हैंड पैलेट ट्रक | हँड पॅलेट ट्रक | hand pallet truck
lifting magnet, electromagnet | 電磁石, マグネット選別用磁石 | nam châm điện | แม่เหล็กไฟฟ้า | လျှပ်စစ်သံလိုက် | विद्युत चुंबक | विद्युत चुंबक | electromagnet, magnetong de-kuryente
lock, padlock | 錠前, 南京錠, 施錠 | ổ khóa, khóa móc | แม่กุญแจ, กุญแจล็อก | သော့, သော့ခလောက် | ताला | कुलूप | kandado
lubricant, grease oil | 潤滑剤, グリース, 潤滑材 | chất bôi trơn, mỡ bôi trơn | สารหล่อลื่น, จาระบี | ချောဆီ, အမဲဆီခဲ | स्नेहक, ग्रीस | वंगण तेल, ग्रीस | pampadulas, grasa ng makina
machine part, component part | 機械部品, 部品, パーツ | chi tiết máy, phụ tùng máy | ชิ้นส่วนเครื่องจักร, อะไหล่เครื่อง | စက်အစိတ်အပိုင်း, စက်ပစ္စည်းအပို | मशीन का पुर्जा, कलपुर्जे | यंत्राचे भाग, सुटे भाग | piyesa, bahagi ng makina
manhole lifter, pry bar | マンホールオープナー, バール, てこ棒 | xà beng, dụng cụ mở nắp hố ga | ชะแลง, เหล็กงัดฝาท่อ | တူရွင်းကောက် | सब्बल, मैनहोल चाबी | पहार, सब्बल | bareta, pangbukas ng manhole
mesh, wire net | 金網, メッシュ | lưới thép, tấm lưới | ตาข่ายลวด, ตะแกรงลวด | သံဇကာ, ပိုက်ကွက် | जाली, तार की जाली | जाळी, तारेची जाळी | lambat na kawad, screen na bakal
meter, meter reading | メーター, 計量メーター, 検針 | đồng hồ đo đếm, công tơ | มิเตอร์, มาตรวัดการใช้ | မီတာ, မီတာဖတ်ခြင်း | मीटर, मीटर रीडिंग | मीटर, मीटर वाचन | metro, kontador
motor, motor drive | モーター, 電動機, モータ | mô tơ, động cơ điện | มอเตอร์ | မော်တာ | मोटर, बिजली मोटर | मोटर, विद्युत मोटर | motor, makinang de-kuryente
multimeter, electrical tester | テスター, 検電器, 電流計 | đồng hồ vạn năng, bút thử điện | มัลติมิเตอร์, เครื่องวัดไฟ | မာလ်တီမီတာ, လျှပ်စစ်စမ်းသပ်ကိရိယာ | मल्टीमीटर, टेस्टर | मल्टिमीटर, टेस्टर | multimeter, tester ng kuryente
needle valve, control valve | ニードルバルブ, 制御弁, コントロールバルブ | van kim, van điều khiển | วาล์วควบคุม, วาล์วเข็ม | ထိန်းချုပ်ဗား | नियंत्रण वाल्व, कंट्रोल वाल्व | नियंत्रण व्हॉल्व्ह | control valve
oil filter, oil-water separator | 油水分離器, オイルフィルター, 油水分離装置 | lọc dầu nhớt, bộ tách dầu nước | เครื่องแยกน้ำมัน, กรองน้ำมันเครื่อง | ဆီရေခွဲစက်, ဆီစစ် | तेल जल विभाजक, ऑयल फिल्टर | तेल-पाणी विभाजक, ऑइल फिल्टर | pansala ng langis, oil-water separator
packing tower, tower packing | 充填塔, 充填材 | tháp đệm, vật liệu đệm | หอบรรจุ, แพ็กกิ้งมีเดีย | ဖြည့်ပစ္စည်းပါတာဝါ | पैक्ड टॉवर | पॅक्ड टॉवर | packed tower
panel, plate | パネル, 板材, プレート | tấm panel, tấm bản | แผ่นแผง, แผ่นเพลท | ပြား, အပြားချပ် | पट्टिका, प्लेट | पत्रा, प्लेट | panel, plato ng metal
pickaxe, hoe | つるはし, 鍬, くわ | cuốc chim, cái cuốc | อีเต้อ, จอบขุด | ပေါက်တူး, ပေါက်ပြား | कुदाल, गैंती | कुदळ, टिकाव | piko, asarol
pincers, pliers | ペンチ, やっとこ, ニッパー | cái kìm, kìm cắt | คีม, คีมปากจิ้งจก | ပလာယာ, ညှပ်ပလာယာ | प्लास, चिमटा प्लायर | पक्कड, सांडशी | plais
pipe, piping | 配管, パイプ, 管 | đường ống, ống nước, ống dẫn | ท่อ, ท่อน้ำ, แนวท่อ | ပိုက်, ပိုက်လိုင်း | पाइप, पाइपलाइन, नल पाइप | पाईप, पाईपलाईन, जलवाहिनी | tubo, linya ng tubo
pipe clamp, pipe support | 配管支持金具, パイプクランプ | đai ống, giá đỡ ống | แคลมป์รัดท่อ, ที่รัดท่อ | ပိုက်ညှပ် | पाइप क्लैंप, पाइप सहारा | पाईप क्लॅम्प | pang-ipit ng tubo
plastic pipe, PVC pipe, polyethylene pipe | 塩ビ管, ポリエチレン管, 樹脂管 | ống nhựa, ống PVC, ống HDPE | ท่อพีวีซี, ท่อพลาสติก | ပလတ်စတစ်ပိုက်, ပီဗွီစီပိုက် | प्लास्टिक पाइप, पीवीसी पाइप | प्लास्टिक पाईप, पीव्हीसी पाईप | tubong plastik, PVC na tubo
plunger pump, high pressure pump | 高圧ポンプ, プランジャーポンプ | bơm cao áp, bơm piston | ปั๊มแรงดันสูง, ปั๊มลูกสูบ | ဖိအားမြင့်စုပ်စက် | उच्च दाब पंप, प्लंजर पंप | उच्च दाब पंप | bombang may mataas na presyon
power tool, cordless tool | 電動工具, 充電工具 | dụng cụ điện cầm tay, máy cầm tay | เครื่องมือไฟฟ้า | လျှပ်စစ်ကိရိယာ, ပါဝါကိရိယာ | बिजली के औजार, पावर टूल | विजेची अवजारे, पॉवर टूल | kasangkapang de-kuryente, power tool
pressure reducing valve, regulator valve | 減圧弁, 調整弁, 圧力調整弁 | van giảm áp, van điều áp | วาล์วลดแรงดัน, เรกูเลเตอร์ | ဖိအားလျှော့ဗား | दाब घटाने वाला वाल्व, रेगुलेटर | दाब कमी करणारा व्हॉल्व्ह, रेग्युलेटर | regulator ng presyon, pressure reducing valve
push button, switch | スイッチ, 押しボタン, 開閉器 | công tắc, nút bấm | สวิตช์, ปุ่มกด | ခလုတ် | स्विच, बटन | स्विच, बटण | switch, buton
radiator, cooling fin | ラジエーター, 放熱器, 放熱フィン | bộ tản nhiệt, két nước làm mát | หม้อน้ำ, ครีบระบายความร้อน | ရေတိုင်ကီ, အပူထုတ်ကိရိယာ | रेडिएटर | रेडिएटर | radiator, pampalamig ng makina
rake, pitchfork | 熊手, レーキ | cái cào, cái chĩa | คราด, ส้อมเกี่ยวหญ้า | ထွန်ခြစ်, ခရင်း | पांचा, दंताली | दाताळे | kalaykay
relay, electrical contactor | リレー, 継電器, 電磁接触器 | rơ le, khởi động từ | รีเลย์, คอนแทคเตอร์ | ရီလေး, ကွန်တက်တာ | रिले, संपर्ककर्ता | रिले, कॉन्टॅक्टर | relay, contactor
replacement filter, consumable part | 消耗品, 交換フィルター, 消耗部品 | vật tư tiêu hao, lõi lọc thay thế | วัสดุสิ้นเปลือง, ไส้กรองสำรอง | ပြောင်းလဲရသောစစ်, ကုန်ဆုံးပစ္စည်း | उपभोज्य सामग्री, बदलने वाला फिल्टर | उपभोग्य वस्तू, बदलण्याचा फिल्टर | palitang bahagi, consumables
rivet, washer ring | リベット, ワッシャー, 座金 | đinh tán, long đen | หมุดย้ำ, แหวนรอง | ရီဗက်, ဝါရှာ | रिवेट, वाशर | रिव्हेट, वॉशर | ribete, washer
roller, drum roller | ローラー, ロール機, ドラムローラー | con lăn, trục lăn, ru lô | ลูกกลิ้ง, ลูกโรล | လိပ်တုံး, ရိုလာ | रोलर, बेलन | रोलर, रूळ | roller, pamipis
rotor, impeller wheel | 回転子, ローター | rô to | โรเตอร์, ตัวหมุน | ရိုတာ, လည်ပတ်ကိုယ်ထည် | रोटर | रोटर | rotor
safety device, safety valve | 安全装置, 安全弁 | thiết bị an toàn, van an toàn | อุปกรณ์นิรภัย, วาล์วนิรภัย | ဘေးကင်းရေးကိရိယာ, ဘေးကင်းဗား | सुरक्षा उपकरण, सुरक्षा वाल्व | सुरक्षा उपकरण, सुरक्षा व्हॉल्व्ह | kagamitang pangkaligtasan, safety valve
safety glasses, goggles | 保護メガネ, ゴーグル, 安全眼鏡 | kính bảo hộ | แว่นตานิรภัย | အကာအကွယ်မျက်မှန် | सुरक्षा चश्मा, गॉगल्स | सुरक्षा चष्मा, गॉगल | salaming pangkaligtasan, goggles
safety helmet, hard hat | 保護帽, 安全帽 | mũ bảo hộ | หมวกนิรภัย, หมวกเซฟตี้ | လုပ်ငန်းခွင်သံဦးထုပ် | सुरक्षा हेलमेट | सुरक्षा शिरस्त्राण, सुरक्षा हेल्मेट | matigas na sombrero, hard hat
sampling bottle, sample container | 採水瓶, 試料容器, サンプル瓶 | chai lấy mẫu, lọ đựng mẫu | ขวดเก็บตัวอย่าง | နမူနာပုလင်း | नमूना बोतल | नमुना बाटली | bote ng sampol
saw, handsaw | のこぎり, 鋸, ノコギリ | cái cưa, cưa tay | เลื่อย, เลื่อยมือ | လွှ, လက်လွှ | आरी, हाथ आरी | करवत | lagari
scissors, shears | はさみ, 鋏, ハサミ | cái kéo, kéo cắt | กรรไกร | ကတ်ကြေး | कैंची | कात्री | gunting
screw | ねじ, ネジ, ビス | đinh vít, con vít, ốc vít | สกรู, ตะปูเกลียว | ဝက်အူ, မူလီ | पेंच, स्क्रू | स्क्रू, मळसूत्र | turnilyo, tornilyo
screwdriver, spanner, wrench | ドライバー工具, スパナ, レンチ | tua vít, cờ lê, mỏ lết | ไขควง, ประแจ | ဝက်အူလှည့်, ခွရှင် | पेचकस, पाना | पेचकस, पाना | disturnilyador, liyabe
self-cleaning filter, backwash filter | 自動洗浄フィルター, 逆洗フィルター, 逆洗 | lọc tự rửa, rửa ngược | เครื่องกรองล้างอัตโนมัติ, ล้างย้อน | ပြန်ဆေးစစ်စက် | स्वतः सफाई फिल्टर, बैकवाश | स्वयंस्वच्छ फिल्टर, बॅकवॉश | kusang-linis na pansala, backwash
shovel, spade | シャベル, スコップ, ショベル | cái xẻng, xẻng xúc | พลั่ว, เสียมขุด | ဂေါ်ပြား, တူရွင်း | फावड़ा, बेलचा | फावडे, खोरे | pala
sling, lifting belt | 吊り具, 玉掛け, スリング | cáp vải cẩu hàng, dây cẩu | สลิงยกของ, สายพานยก | မြှော့ကြိုး, ဝန်ချီကြိုး | स्लिंग, उठाने का पट्टा | स्लिंग, उचल पट्टा | sling, tali na pang-angat
sludge pump, slurry pump | 汚泥ポンプ, スラリーポンプ | bơm bùn | ปั๊มสูบโคลน, ปั๊มตะกอน | နုန်းစုပ်စက် | गाद पंप, कीचड़ पंप | गाळ पंप | bomba ng putik, sludge pump
solar pump, solar water pump | 太陽光ポンプ, ソーラーポンプ | máy bơm năng lượng mặt trời | ปั๊มน้ำโซล่าเซลล์, ปั๊มพลังงานแสงอาทิตย์ | ဆိုလာရေစုပ်စက်, နေရောင်ခြည်ရေစုပ်စက် | सोलर पंप, सौर पंप | सौर पंप, सोलर पंप | bombang de-solar, solar pump
spring, coil spring | ばね, スプリング, バネ | lò xo | สปริง, ขดสปริง | စပရိန် | कमानी, स्प्रिंग | स्प्रिंग | muwelye, spring
steel wire, wire rope | 針金, ワイヤーロープ, ワイヤロープ | dây thép, dây cáp thép | ลวด, ลวดสลิง | နန်းကြိုး, သံနန်းကြိုး | लोहे का तार, तार रस्सी | लोखंडी तार, तारदोर | alambre, kable na bakal
stopcock, tap valve | 止水栓, コック, 水栓バルブ | van khóa nước, van chặn | สต๊อปวาล์ว, ก๊อกปิดเปิด | ပိုက်ပိတ်ဗား, ရေဘားခေါင်း | स्टॉप कॉक, नल वाल्व | स्टॉप कॉक, नळाची चावी | gripo na pansara, stopcock
suction pump, vacuum pump | 真空ポンプ, 吸引ポンプ | bơm chân không, bơm hút | ปั๊มสุญญากาศ, ปั๊มดูด | လေဟာနယ်စုပ်စက် | वैक्यूम पंप, चूषण पंप | व्हॅक्यूम पंप | vacuum pump, bombang panghigop
tank, water tank | タンク, 水槽タンク, 貯水タンク | bồn nước, bể nước, thùng chứa | แท็งก์น้ำ, ถังน้ำ | တိုင်ကီ, ရေတိုင်ကီအိုး | टंकी, पानी की टंकी | टाकी, पाण्याची टाकी | tangke, tangke ng tubig
temperature sensor, thermocouple | 温度センサー, 熱電対, 温度計測器 | cảm biến nhiệt độ, cặp nhiệt điện | เซ็นเซอร์อุณหภูมิ, เทอร์โมคัปเปิล | အပူချိန်အာရုံခံကိရိယာ | तापमान सेंसर, थर्मोकपल | तापमान सेन्सर | sensor ng temperatura, thermocouple
test strip, indicator paper | 試験紙, リトマス紙, 検査紙 | giấy quỳ, que thử | กระดาษทดสอบ, กระดาษลิตมัส | စမ်းသပ်စက္ကူ, လစ်တမတ်စက္ကူ | परीक्षण पट्टी, लिटमस पेपर | चाचणी पट्टी, लिटमस कागद | papel na pansubok, test strip
timer, time switch | タイマー, タイムスイッチ | bộ hẹn giờ, rơ le thời gian | ตัวตั้งเวลา, ไทม์เมอร์ | အချိန်သတ်မှတ်ခလုတ်, တိုင်မာ | टाइमर, समय स्विच | टायमर | timer, pang-oras
torch, blowtorch | トーチ, ガスバーナートーチ | đèn khò, mỏ đốt | หัวพ่นไฟ | မီးမှုတ်ခေါင်း | ब्लो टॉर्च | ब्लो टॉर्च | blowtorch, sulo na pangsunog
trolley, cart | 台車, トロリー, カート | xe đẩy hàng, xe kéo | รถเข็น, รถลาก | တွန်းလှည်း, ထရော်လီ | ठेला गाड़ी, ट्रॉली | ढकलगाडी, ट्रॉली | kariton, troli
tweezers, tong | ピンセット, トング工具 | cái nhíp, kẹp gắp | แหนบ, คีมคีบ | ညှပ်ကလေး, ဇာဂနာ | चिमटी, चिमटा | चिमटा | tiyani, sipit
ultraviolet lamp, UV lamp | 紫外線ランプ, UVランプ, 殺菌灯 | đèn UV, đèn cực tím | หลอดยูวี, หลอดอัลตราไวโอเลต | ခရမ်းလွန်မီးချောင်း | यूवी लैंप, पराबैंगनी लैंप | यूव्ही दिवा, अतिनील दिवा | UV lamp, ilaw na ultraviolet
variable speed drive, frequency inverter | インバーター制御, 可変速駆動, 周波数変換器 | biến tần | อินเวอร์เตอร์ปรับรอบ, ปรับรอบมอเตอร์ | ကြိမ်နှုန်းပြောင်းကိရိယာ | परिवर्ती गति ड्राइव, वीएफडी | व्हीएफडी, गती नियंत्रक | variable speed drive, VFD
ventilation fan, ventilator fan | 換気扇, 換気ファン, 排気ファン | quạt thông gió, quạt hút | พัดลมระบายอากาศ, พัดลมดูดอากาศ | လေဝင်လေထွက်ပန်ကာ, လေစုတ်ပန်ကာ | वेंटिलेशन पंखा, एग्जॉस्ट पंखा | वायुवीजन पंखा, एक्झॉस्ट पंखा | bentilador na panghigop ng hangin, ventilation fan
vibration sensor, accelerometer | 振動センサー, 振動計, 加速度センサー | cảm biến rung, cảm biến gia tốc | เซ็นเซอร์วัดแรงสั่นสะเทือน | တုန်ခါမှုအာရုံခံကိရိယာ | कंपन सेंसर | कंपन सेन्सर | sensor ng yanig
water gate, sluice gate | 水門, 樋門, ゲート設備 | cửa cống, cửa xả nước | ประตูระบายน้ำ, บานประตูน้ำ | ရေတံခါး, ရေထိန်းတံခါး | जल द्वार, स्लूस गेट | जलद्वार, झडप दरवाजा | pintuang-tubig, sluice gate
water jet, water jet cutter | ウォータージェット, 水ジェット, ジェット水流 | tia nước áp lực, máy cắt tia nước | วอเตอร์เจ็ต, หัวฉีดน้ำแรงดัน | ရေပြင်းပန်းစက် | जल जेट, वाटर जेट | वॉटर जेट | water jet
wedge, wooden peg | くさび, 楔, 杭 | cái nêm, cái cọc | ลิ่ม, หมุดไม้ | သပ်, ငုတ်တိုင် | फन्नी, खूंटी | पाचर, खुंटी | kalso, talasok
wheel, caster | 車輪, キャスター, ホイール | bánh xe, bánh đẩy | ล้อ, ล้อเลื่อน | ဘီး, ရဟတ်ဘီး | पहिया, चक्का | चाक | gulong, ruweda
work glove, safety glove | 作業手袋, 軍手, 保護手袋 | găng tay bảo hộ, găng tay lao động | ถุงมือนิรภัย, ถุงมือทำงาน | အလုပ်သုံးလက်အိတ် | सुरक्षा दस्ताने, काम के दस्ताने | सुरक्षा हातमोजे | guwantes na pangtrabaho
`;
