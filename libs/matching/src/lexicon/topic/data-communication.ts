/** Words of data, computing, networks, sensors, phones, maps, alerts and automation: see ../model.ts for the columns. */
export const dataCommunication = `
access right, access control | アクセス権, アクセス制御, 閲覧権限 | quyền truy cập, kiểm soát truy cập | สิทธิ์การเข้าถึง, การควบคุมการเข้าถึง | ဝင်ရောက်ခွင့်, ဝင်ရောက်ခွင့်ထိန်းချုပ်မှု | पहुंच अधिकार, एक्सेस कंट्रोल | प्रवेश अधिकार, अॅक्सेस | karapatan sa pag-access, access control
actuator | アクチュエータ, アクチュエーター, 駆動装置 | bộ truyền động, cơ cấu chấp hành | แอคชูเอเตอร์, ตัวขับเคลื่อน | လှုပ်ရှားစေသည့်ကိရိယာ, အက်ကျူအေတာ | एक्चुएटर | ॲक्चुएटर | actuator
alarm, alarm device | 警報装置, アラーム, 警報機 | chuông báo động, còi báo động | สัญญาณเตือนภัย, อุปกรณ์เตือนภัย | အချက်ပေးစနစ်, အချက်ပေးသံ | अलार्म, खतरे की घंटी | अलार्म, धोक्याची घंटा | alarma
alert, push notification | アラート, プッシュ通知, 警報配信 | cảnh báo, thông báo đẩy | การแจ้งเตือนภัย, แจ้งเตือนผ่านมือถือ | သတိပေးအချက်ပြ, အသိပေးသတိပေးချက် | अलर्ट, चेतावनी संदेश | अलर्ट, सतर्कतेचा इशारा | alerto, babalang mensahe
algorithm | アルゴリズム, 算法 | thuật toán, giải thuật | อัลกอริทึม, ขั้นตอนวิธี | အယ်လ်ဂိုရီသမ် | एल्गोरिदम, कलन विधि | अल्गोरिदम | algoritmo
antenna | アンテナ, 空中線 | ăng ten, anten | เสาอากาศ, สายอากาศ | အင်တင်နာ | एंटीना | अँटेना | antena
artificial intelligence, AI | 人工知能, AI, エーアイ | trí tuệ nhân tạo, AI | ปัญญาประดิษฐ์, เอไอ | ဉာဏ်ရည်တု, အေအိုင် | कृत्रिम बुद्धिमत्ता, एआई | कृत्रिम बुद्धिमत्ता, एआय | artipisyal na katalinuhan, AI
augmented reality, virtual reality | 拡張現実, 仮想現実, AR, VR | thực tế ảo, thực tế tăng cường | ความจริงเสมือน, ความเป็นจริงเสริม | အတုယောင်ထင်ရှားမှု, ဗီအာ | आभासी वास्तविकता, संवर्धित वास्तविकता | आभासी वास्तव, संवर्धित वास्तव | virtual reality, augmented reality
authentication, login | 認証機能, ログイン, 本人認証 | đăng nhập, xác thực | การเข้าสู่ระบบ, การยืนยันตัวตน, ล็อกอิน | လော့ဂ်အင်, အထောက်အထားစိစစ်ခြင်း | लॉगिन, प्रमाणीकरण | लॉगिन, प्रमाणीकरण तपासणी | pag-login, pagpapatotoo
automatic control, controller | 自動制御, 制御装置, コントローラー | điều khiển tự động, bộ điều khiển | การควบคุมอัตโนมัติ, ตัวควบคุม | အလိုအလျောက်ထိန်းချုပ်မှု, ထိန်းချုပ်ကိရိယာ | स्वचालित नियंत्रण, कंट्रोलर | स्वयंचलित नियंत्रण, कंट्रोलर | awtomatikong kontrol, controller
automation, automated | 自動化, オートメーション, 省力化 | tự động hóa, tự động | ระบบอัตโนมัติ, อัตโนมัติ | အလိုအလျောက်စနစ်, အော်တိုမေးရှင်း | स्वचालन, ऑटोमेशन, स्वचालित | स्वयंचलन, स्वयंचलित, ऑटोमेशन | awtomasyon, awtomatiko
backup, data backup | データバックアップ, 複製保存 | sao lưu, sao lưu dữ liệu | การสำรองข้อมูล, สำรองข้อมูล | ဒေတာအရန်သိမ်းခြင်း | डेटा बैकअप | डेटा बॅकअप | pag-backup ng datos
bandwidth, communication speed | 帯域幅, 通信速度, 回線速度 | băng thông, tốc độ mạng | แบนด์วิดท์, ความเร็วอินเทอร์เน็ต | ဘန်းဝစ်, အင်တာနက်မြန်နှုန်း | बैंडविड्थ, इंटरनेट स्पीड | बँडविड्थ, इंटरनेट वेग | bandwidth, bilis ng internet
bar code, barcode | バーコード, 二次元コード | mã vạch, mã số mã vạch | บาร์โค้ด, รหัสแท่ง | ဘားကုဒ် | बारकोड | बारकोड | barcode
big data | ビッグデータ, 大量データ | dữ liệu lớn, kho dữ liệu lớn | บิ๊กดาต้า, ข้อมูลขนาดใหญ่ | ဒေတာပမာဏကြီး, ဘစ်ဂ်ဒေတာ | बिग डेटा | बिग डेटा | big data, malaking datos
blockchain | ブロックチェーン, 分散台帳 | chuỗi khối, blockchain | บล็อกเชน | ဘလော့ခ်ချိန်း | ब्लॉकचेन | ब्लॉकचेन | blockchain
broadcast, broadcasting | 放送, 配信, 番組放送 | phát sóng, truyền thanh | การกระจายเสียง, ออกอากาศ | ထုတ်လွှင့်ခြင်း, အသံလွှင့် | प्रसारण | प्रसारण, प्रक्षेपण | pagsasahimpapawid, brodkast
bug, software defect | バグ, プログラム不具合 | lỗi phần mềm, lỗi chương trình | บั๊ก, ข้อผิดพลาดโปรแกรม | ဘတ်ဂ်, ဆော့ဖ်ဝဲအမှား | सॉफ्टवेयर की खराबी | सॉफ्टवेअर दोष | bug, sira sa software
camera | カメラ, 撮影機 | máy ảnh, máy quay | กล้อง, กล้องถ่ายรูป | ကင်မရာ | कैमरा | कॅमेरा | kamera
cell tower, base station, mobile tower | 基地局, 携帯基地局, 通信塔 | trạm phát sóng, trạm BTS | เสาสัญญาณ, สถานีฐาน | ဖုန်းတာဝါတိုင်, အခြေစိုက်စခန်း | मोबाइल टावर | मोबाईल टॉवर | cell site, tore ng selpon
chat, messaging app | チャット, メッセージアプリ, LINE | trò chuyện, ứng dụng nhắn tin, zalo | แชต, แอปแชต, ไลน์ | ချတ်, မက်ဆင်ဂျာ | चैट, व्हाट्सएप | चॅट, व्हॉट्सॲप | chat, messenger
chatbot, virtual assistant | チャットボット, 自動応答 | trợ lý ảo, chatbot | แชตบอต, ผู้ช่วยเสมือน | ချတ်ဘော့ | चैटबॉट | चॅटबॉट | chatbot
citizen reporting app, public reporting | 市民通報, 通報アプリ, 市民レポート | phản ánh hiện trường, ứng dụng phản ánh | แอปแจ้งเรื่อง, ทราฟฟี่ฟองดูว์ | ပြည်သူသတင်းပေးအက်ပ် | शिकायत ऐप, नागरिक सूचना ऐप | तक्रार ॲप, नागरिक ॲप | app sa pagrereklamo ng mamamayan
climate data, meteorological data | 気象データ, 気候データ | dữ liệu khí tượng, dữ liệu khí hậu | ข้อมูลอุตุนิยมวิทยา, ข้อมูลภูมิอากาศ | မိုးလေဝသအချက်အလက် | मौसम संबंधी डेटा, जलवायु आंकड़े | हवामान माहिती, हवामान डेटा | datos ng panahon, datos sa klima
cloud computing, cloud service | クラウド, クラウドサービス | điện toán đám mây, dịch vụ đám mây | คลาวด์, การประมวลผลแบบคลาวด์ | ကလောက်ဒ်ဝန်ဆောင်မှု, ကလောက်ကွန်ပျူတင်း | क्लाउड कंप्यूटिंग, क्लाउड सेवा | क्लाउड संगणन, क्लाउड सेवा | cloud computing
code, source code | ソースコード, プログラムコード | mã nguồn, mã lập trình | ซอร์สโค้ด, รหัสต้นฉบับ | ကုဒ်ရေးသားချက်, အရင်းအမြစ်ကုဒ် | सोर्स कोड | सोर्स कोड | source code
communication, telecommunication | 通信, コミュニケーション, 電気通信 | viễn thông, thông tin liên lạc | การสื่อสาร, โทรคมนาคม | ဆက်သွယ်ရေး | संचार, दूरसंचार | संपर्क यंत्रणा, दूरसंचार | komunikasyon, telekomunikasyon
computer, personal computer, PC | コンピュータ, パソコン, コンピューター | máy tính, máy vi tính | คอมพิวเตอร์, เครื่องคอมพิวเตอร์ | ကွန်ပျူတာ | कंप्यूटर, पीसी | संगणक, कॉम्प्युटर | kompyuter
computer vision, object detection | 物体検出, コンピュータビジョン, 物体認識 | thị giác máy tính, nhận dạng vật thể | คอมพิวเตอร์วิทัศน์, การตรวจจับวัตถุ | အရာဝတ္ထုမှတ်သားခြင်း, ကွန်ပျူတာအမြင် | कंप्यूटर दृष्टि, वस्तु पहचान | संगणक दृष्टी, वस्तू ओळख | computer vision, pagkilala ng bagay
connection, connectivity | 接続, コネクティビティ, つながり | kết nối, liên kết mạng | การเชื่อมต่อ, เชื่อมต่อ | ချိတ်ဆက်မှု | कनेक्टिविटी, कनेक्शन | संपर्क जोडणी, कनेक्टिव्हिटी | koneksyon
contact tracing, location data | 位置情報, 位置データ | thông tin vị trí, dữ liệu vị trí | ข้อมูลตำแหน่ง, พิกัดตำแหน่ง | တည်နေရာအချက်အလက် | स्थान डेटा, लोकेशन | स्थान माहिती, लोकेशन | datos ng lokasyon
control room, operation center, monitoring center | 中央監視室, 制御室, 監視センター, 指令室 | phòng điều khiển, trung tâm điều hành | ห้องควบคุม, ศูนย์ควบคุม | ထိန်းချုပ်ခန်း, ထိန်းချုပ်ရေးစင်တာ | नियंत्रण कक्ष, कंट्रोल रूम | नियंत्रण कक्ष | control room, silid-kontrol
coordinate, latitude and longitude | 座標, 緯度経度, 緯度, 経度 | tọa độ, kinh độ vĩ độ | พิกัด, ละติจูดลองจิจูด | ကိုဩဒိနိတ်, လတ္တီကျုလောင်ဂျီကျု | निर्देशांक, अक्षांश देशांतर | अक्षांश रेखांश | koordinado, latitud at longhitud
cyber attack, hacking | サイバー攻撃, ハッキング, 不正アクセス | tấn công mạng, tin tặc | การโจมตีทางไซเบอร์, แฮก | ဆိုက်ဘာတိုက်ခိုက်မှု, ဟက်ကင်း | साइबर हमला, हैकिंग | सायबर हल्ला, हॅकिंग | cyber attack, pag-hack
cybersecurity, information security | 情報セキュリティ, サイバーセキュリティ | an ninh mạng, an toàn thông tin | ความปลอดภัยทางไซเบอร์, ความมั่นคงปลอดภัยสารสนเทศ | ဆိုက်ဘာလုံခြုံရေး | साइबर सुरक्षा, सूचना सुरक्षा | सायबर सुरक्षा, माहिती सुरक्षा | cybersecurity, seguridad ng impormasyon
dashboard | ダッシュボード, 一覧画面 | bảng điều khiển, bảng tổng quan | แดชบอร์ด, หน้าจอสรุปข้อมูล | ဒက်ရှ်ဘုတ် | डैशबोर्ड | डॅशबोर्ड | dashboard
data, dataset | データ, データセット | dữ liệu, số liệu | ข้อมูล, ชุดข้อมูล | ဒေတာ, အချက်အလက် | डेटा, आंकड़ा | डेटा, विदा | datos, data
data analysis, analytics | データ分析, 解析, データ解析 | phân tích dữ liệu, phân tích số liệu | การวิเคราะห์ข้อมูล, วิเคราะห์ข้อมูล | ဒေတာခွဲခြမ်းစိတ်ဖြာခြင်း | डेटा विश्लेषण | डेटा विश्लेषण, माहिती विश्लेषण | pagsusuri ng datos
data collection, data acquisition | データ収集, 情報収集 | thu thập dữ liệu, thu thập số liệu | การเก็บรวบรวมข้อมูล, เก็บข้อมูล | ဒေတာကောက်ယူခြင်း, အချက်အလက်စုဆောင်းခြင်း | डेटा संग्रह, आंकड़े जुटाना | डेटा संकलन, माहिती गोळा करणे | pagkolekta ng datos, pangangalap ng datos
data entry, data input | データ入力, 入力作業 | nhập liệu, nhập dữ liệu | การป้อนข้อมูล, กรอกข้อมูล | ဒေတာထည့်သွင်းခြင်း | डेटा प्रविष्टि, डेटा एंट्री | डेटा एंट्री, माहिती भरणे | pag-encode ng datos, data entry
data logger, recorder | データロガー, 記録計 | bộ ghi dữ liệu, máy ghi | เครื่องบันทึกข้อมูล, ดาต้าล็อกเกอร์ | ဒေတာမှတ်တမ်းတင်ကိရိယာ | डेटा लॉगर | डेटा लॉगर | data logger, tagapagtala ng datos
data protection, personal data | 個人情報, データ保護 | dữ liệu cá nhân, bảo vệ dữ liệu | ข้อมูลส่วนบุคคล, การคุ้มครองข้อมูล | ကိုယ်ရေးအချက်အလက်, ဒေတာကာကွယ်ရေး | व्यक्तिगत डेटा, डेटा सुरक्षा | वैयक्तिक माहिती, डेटा संरक्षण | personal na datos, proteksyon ng datos
data sharing, information sharing | 情報共有, データ共有 | chia sẻ dữ liệu, chia sẻ thông tin | การแบ่งปันข้อมูล, แลกเปลี่ยนข้อมูล | သတင်းမျှဝေခြင်း, ဒေတာမျှဝေခြင်း | डेटा साझाकरण, सूचना साझा करना | माहितीची देवाणघेवाण, डेटा सामायिकरण | pagbabahagi ng datos, pagbabahagi ng impormasyon
data transmission, transmission | データ伝送, 送信, 伝送 | truyền dữ liệu, truyền tin | การส่งข้อมูล, การส่งสัญญาณ | ဒေတာပေးပို့ခြင်း | डेटा प्रेषण, डेटा भेजना | डेटा प्रेषण | pagpapadala ng datos
database | データベース, DB | cơ sở dữ liệu, kho dữ liệu | ฐานข้อมูล, ระบบฐานข้อมูล | ဒေတာဘေ့စ်, အချက်အလက်သိုလှောင်စနစ် | डेटाबेस | डेटाबेस, माहितीसाठा | database
detection, automatic detection | 検知, 検出, 自動検知 | phát hiện, dò tìm | การตรวจจับ, ตรวจพบ | ထောက်လှမ်းခြင်း, ရှာဖွေတွေ့ရှိခြင်း | पता लगाना, संसूचन | शोध लावणे, ओळखणे | pagtuklas, deteksyon
device, terminal | デバイス, 端末, 機器端末 | thiết bị đầu cuối, thiết bị cầm tay | อุปกรณ์ปลายทาง, ดีไวซ์ | ကိရိယာငယ်, ဒီဗိုက်စ် | डिवाइस, टर्मिनल | डिव्हाइस, साधन | aparato, device
digital display, display screen, electronic signboard | 表示画面, ディスプレイ, 電光掲示板, デジタルサイネージ | màn hình hiển thị, bảng điện tử | หน้าจอแสดงผล, จอแสดงผล, ป้ายดิจิทัล | ပြသမှုမျက်နှာပြင်, ဒစ်ဂျစ်တယ်ဆိုင်းဘုတ် | डिस्प्ले स्क्रीन, डिजिटल बोर्ड | डिस्प्ले, डिजिटल फलक | display, elektronikong paskilan
digital divide, digital literacy | デジタル格差, ITリテラシー, 情報格差 | khoảng cách số, kỹ năng số | ความเหลื่อมล้ำทางดิจิทัล, ทักษะดิจิทัล | ဒစ်ဂျစ်တယ်ကွာဟမှု, ဒစ်ဂျစ်တယ်ကျွမ်းကျင်မှု | डिजिटल साक्षरता, डिजिटल विभाजन | डिजिटल साक्षरता, डिजिटल दरी | kaalamang digital, agwat sa digital
digital transformation, digitalisation, digitization | デジタル化, DX, デジタルトランスフォーメーション, 電子化推進 | chuyển đổi số, số hóa | การเปลี่ยนผ่านสู่ดิจิทัล, ดิจิทัล, แปลงเป็นดิจิทัล | ဒစ်ဂျစ်တယ်အသွင်ကူးပြောင်းမှု | डिजिटलीकरण, डिजिटल परिवर्तन | डिजिटायझेशन, डिजिटल परिवर्तन | digitalisasyon, pagsasadigital
digital twin, 3D model | デジタルツイン, 三次元モデル | bản sao số, mô hình 3D | ฝาแฝดดิจิทัล, โมเดลสามมิติ | ဒစ်ဂျစ်တယ်တူညီပုံ, သုံးဖက်မြင်ပုံစံ | डिजिटल ट्विन, त्रिआयामी मॉडल | डिजिटल ट्विन, त्रिमितीय मॉडेल | digital twin, modelong 3D
download | ダウンロード, 取得保存 | tải xuống, tải về | ดาวน์โหลด, โหลดข้อมูล | ဒေါင်းလုဒ် | डाउनलोड | डाउनलोड | download, pag-download
drone, unmanned aerial vehicle, UAV | ドローン, 無人機, 無人航空機 | máy bay không người lái, flycam | โดรน, อากาศยานไร้คนขับ | ဒရုန်း, မောင်းသူမဲ့လေယာဉ် | ड्रोन | ड्रोन | drone
early warning, early warning system | 早期警戒, 早期警報, 事前警報 | cảnh báo sớm, hệ thống cảnh báo sớm | การเตือนภัยล่วงหน้า, ระบบเตือนภัยล่วงหน้า | ကြိုတင်သတိပေးစနစ် | पूर्व चेतावनी | पूर्वसूचना प्रणाली, पूर्वइशारा | maagang babala, early warning
electronic government, e-government | 電子政府, 電子行政, 電子自治体 | chính quyền điện tử, chính phủ điện tử | รัฐบาลดิจิทัล, รัฐบาลอิเล็กทรอนิกส์ | အီးအစိုးရ, အီလက်ထရောနစ်အစိုးရ | ई-गवर्नेंस, ई-शासन | ई-गव्हर्नन्स, ई-प्रशासन | e-government, elektronikong pamahalaan
electronic payment, cashless payment, mobile payment | キャッシュレス決済, 電子マネー, スマホ決済 | thanh toán điện tử, thanh toán không tiền mặt, ví điện tử | การชำระเงินอิเล็กทรอนิกส์, พร้อมเพย์, จ่ายผ่านมือถือ | အီလက်ထရောနစ်ငွေပေးချေမှု, မိုဘိုင်းငွေပေးချေမှု | डिजिटल भुगतान, यूपीआई, ऑनलाइन भुगतान | डिजिटल पेमेंट, यूपीआय, ऑनलाइन भरणा | elektronikong pagbabayad, gcash
electronic tag, RFID | 電子タグ, ICタグ, RFID | thẻ RFID, thẻ điện tử | ป้ายอาร์เอฟไอดี, แท็กอิเล็กทรอนิกส์ | အီလက်ထရောနစ်တဂ်, RFID | आरएफआईडी टैग | आरएफआयडी टॅग | RFID, elektronikong tag
email, electronic mail | 電子メール, メール, Eメール | thư điện tử, email | อีเมล, จดหมายอิเล็กทรอนิกส์ | အီးမေးလ် | ईमेल | ईमेल | email
encryption | 暗号化, 暗号 | mã hóa, mật mã hóa | การเข้ารหัส, เข้ารหัสข้อมูล | ကုဒ်ဝှက်ခြင်း | कूटलेखन, एन्क्रिप्शन | कूटबद्धीकरण, एन्क्रिप्शन | encryption
file format, data format | ファイル形式, データ形式 | định dạng tệp, định dạng dữ liệu | รูปแบบไฟล์, นามสกุลไฟล์ | ဖိုင်ပုံစံ, ဖိုင်ဖော်မတ် | फाइल प्रारूप | फाइल प्रकार, फाइल स्वरूप | format ng file
fingerprint, facial recognition, biometrics | 指紋, 顔認証, 生体認証 | vân tay, nhận diện khuôn mặt | ลายนิ้วมือ, การจดจำใบหน้า | လက်ဗွေ, မျက်နှာမှတ်သားစနစ် | फिंगरप्रिंट, चेहरे की पहचान | बोटांचे ठसे, चेहरा ओळख | tatak ng daliri, pagkilala sa mukha
geographic information system, GIS | 地理情報システム, GIS | hệ thống thông tin địa lý, GIS | ระบบสารสนเทศภูมิศาสตร์, จีไอเอส | ပထဝီသတင်းအချက်အလက်စနစ်, GIS | भौगोलिक सूचना प्रणाली, जीआईएस | भौगोलिक माहिती प्रणाली, जीआयएस | geographic information system, GIS
global positioning system, GPS | 全地球測位システム, GPS, 衛星測位 | định vị toàn cầu, GPS | ระบบกำหนดตำแหน่งบนโลก, จีพีเอส | ဂျီပီအက်စ်, ကမ္ဘာလုံးဆိုင်ရာတည်နေရာပြစနစ် | जीपीएस | जीपीएस | GPS, pandaigdigang posisyon
hard disk, storage device | ハードディスク, 記憶装置 | ổ cứng, thiết bị lưu trữ | ฮาร์ดดิสก์, อุปกรณ์จัดเก็บข้อมูล | ဟာ့ဒ်ဒစ်, သိမ်းဆည်းကိရိယာ | हार्ड डिस्क | हार्ड डिस्क | hard disk
hardware, computer hardware | ハードウェア, 機材ハード | phần cứng, thiết bị phần cứng | ฮาร์ดแวร์, อุปกรณ์ฮาร์ดแวร์ | ဟာ့ဒ်ဝဲ | हार्डवेयर | हार्डवेअर | hardware
historical data, time series | 時系列, 過去データ, 履歴データ | dữ liệu lịch sử, chuỗi thời gian | ข้อมูลย้อนหลัง, อนุกรมเวลา | အတိတ်ကာလဒေတာ | ऐतिहासिक डेटा, समय श्रृंखला | जुनी आकडेवारी, कालमालिका | datos ng nakaraan
image analysis, image recognition, image processing | 画像解析, 画像認識, 画像処理 | phân tích hình ảnh, nhận dạng hình ảnh | การวิเคราะห์ภาพ, การประมวลผลภาพ | ပုံရိပ်ခွဲခြမ်းစိတ်ဖြာခြင်း, ပုံရိပ်မှတ်သားခြင်း | छवि विश्लेषण, इमेज पहचान | प्रतिमा विश्लेषण, प्रतिमा ओळख | pagsusuri ng imahe, pagkilala sa larawan
information, information provision | 情報, 情報提供, インフォメーション提供 | thông tin, cung cấp thông tin | สารสนเทศ, ข่าวสาร | သတင်းအချက်အလက် | जानकारी, सूचना देना | माहिती | impormasyon
information system, management information system | 情報システム, 業務システム, 管理システム | hệ thống thông tin, hệ thống quản lý | ระบบสารสนเทศ, ระบบข้อมูล | သတင်းအချက်အလက်စနစ် | सूचना प्रणाली | माहिती प्रणाली | sistema ng impormasyon
information technology, ICT | 情報技術, 情報通信技術, ICT | công nghệ thông tin, CNTT | เทคโนโลยีสารสนเทศ, ไอที | သတင်းအချက်အလက်နည်းပညာ, အိုင်တီ | सूचना प्रौद्योगिकी, आईटी | माहिती तंत्रज्ञान, आयटी | teknolohiyang pang-impormasyon, ICT
interface, API | インターフェース, API連携, 接続仕様 | giao diện, giao diện lập trình | อินเทอร์เฟซ, ส่วนต่อประสาน | အင်တာဖေ့စ် | इंटरफेस, एपीआई | इंटरफेस | interface
internet | インターネット, ネット回線 | internet, mạng internet | อินเทอร์เน็ต, เน็ต | အင်တာနက် | इंटरनेट, नेट | इंटरनेट, आंतरजाल | internet
internet of things, IoT | モノのインターネット, IOT, アイオーティー | internet vạn vật, vạn vật kết nối | อินเทอร์เน็ตของสรรพสิ่ง, ไอโอที | အရာဝတ္ထုများအင်တာနက်, အိုင်အိုတီ | इंटरनेट ऑफ थिंग्स, आईओटी | इंटरनेट ऑफ थिंग्ज, आयओटी | internet of things, IoT
internet outage, communication failure | 通信障害, 回線断, 接続不良 | mất mạng, mất kết nối | อินเทอร์เน็ตขัดข้อง, สัญญาณขาดหาย | အင်တာနက်ပြတ်တောက်မှု, လိုင်းကျခြင်း | इंटरनेट बंद, नेटवर्क गायब | इंटरनेट बंद पडणे, नेटवर्क नसणे | pagkawala ng internet, putol na koneksyon
laptop, notebook computer | ノートパソコン, ラップトップ | máy tính xách tay, laptop | แล็ปท็อป, โน้ตบุ๊ก | လက်ပ်တော့ | लैपटॉप | लॅपटॉप | laptop
laser scanner, lidar | ライダー, レーザースキャナー, レーザー測量 | máy quét laser, lidar | ไลดาร์, เครื่องสแกนเลเซอร์ | လေဆာစကင်နာ, လိုက်ဒါ | लिडार, लेजर स्कैनर | लायडार, लेझर स्कॅनर | lidar, laser scanner
live video, live streaming | ライブ映像, ライブ配信, 生中継 | phát trực tiếp, hình ảnh trực tiếp | ถ่ายทอดสด, ภาพสด | တိုက်ရိုက်ထုတ်လွှင့်ခြင်း, လိုက်ဖ် | लाइव वीडियो, सीधा प्रसारण | थेट प्रक्षेपण, लाईव्ह | live video, live stream
loudspeaker, public address system | スピーカー, 拡声器, 防災無線 | loa phát thanh, loa phường | ลำโพง, หอกระจายข่าว, เสียงตามสาย | အသံချဲ့စက်, လော်စပီကာ | लाउडस्पीकर, भोंपू | ध्वनिक्षेपक, लाऊडस्पीकर | loudspeaker, malakas na ispiker
machine learning, deep learning | 機械学習, 深層学習, ディープラーニング | học máy, học sâu | การเรียนรู้ของเครื่อง, แมชชีนเลิร์นนิง | စက်သင်ယူမှု | मशीन लर्निंग | मशीन लर्निंग | machine learning
map, mapping | 地図, マップ, 地図化 | bản đồ, lập bản đồ | แผนที่, การทำแผนที่ | မြေပုံ, မြေပုံထုတ်ခြင်း | नक्शा, मानचित्र | नकाशा | mapa, pagmamapa
mass media, media, news media | マスメディア, 報道機関, メディア | truyền thông đại chúng, báo chí | สื่อมวลชน, สื่อ | သတင်းမီဒီယာ, မီဒီယာ | मीडिया, संचार माध्यम | प्रसारमाध्यमे, मीडिया | midya, mass media
microchip, semiconductor, microcontroller | 半導体, マイコン, チップ | vi mạch, chất bán dẫn, vi điều khiển | ไมโครชิป, สารกึ่งตัวนำ, เซมิคอนดักเตอร์ | မိုက်ခရိုချစ်ပ်, တစ်ပိုင်းလျှပ်ကူးပစ္စည်း | माइक्रोचिप, अर्धचालक | मायक्रोचिप, अर्धवाहक | microchip, semiconductor
mobile app, application software | アプリ, スマホアプリ, モバイルアプリ | ứng dụng di động, ứng dụng điện thoại | แอปพลิเคชัน, แอปมือถือ | မိုဘိုင်းအက်ပ်, အပလီကေးရှင်း | मोबाइल ऐप, ऐप | मोबाईल ॲप, ॲप | mobile app, aplikasyon sa selpon
mobile data, data plan | 通信量, データ通信料, ギガ | dữ liệu di động, gói cước | แพ็กเกจเน็ต, ดาต้ามือถือ | မိုဘိုင်းဒေတာ, ဖုန်းဘေလ်ဒေတာ | मोबाइल डेटा, डेटा पैक | मोबाईल डेटा, डेटा पॅक | mobile data, load
mobile network, cellular network, 5G | 携帯回線, モバイル通信, 移動通信 | mạng di động, mạng 5G | เครือข่ายมือถือ, สัญญาณมือถือ | မိုဘိုင်းကွန်ရက် | मोबाइल नेटवर्क | मोबाईल नेटवर्क | mobile network, signal ng selpon
mobile phone, cell phone, cellphone | 携帯電話, 携帯, ケータイ | điện thoại di động, điện thoại cầm tay | โทรศัพท์มือถือ, มือถือ | လက်ကိုင်ဖုန်း, မိုဘိုင်းဖုန်း | मोबाइल फोन, मोबाइल | मोबाईल फोन, भ्रमणध्वनी | selpon, cellphone
monitor screen, touch panel | モニター画面, タッチパネル, 操作画面 | màn hình, màn hình cảm ứng | จอมอนิเตอร์, จอสัมผัส, หน้าจอ | မော်နီတာ, ထိတွေ့မျက်နှာပြင် | मॉनिटर, टचस्क्रीन | टचस्क्रीन, पडदा | monitor, touch screen
multilingual, multiple languages | 多言語, 多言語対応 | đa ngôn ngữ, nhiều thứ tiếng | หลายภาษา, พหุภาษา | ဘာသာစကားစုံ | बहुभाषी | बहुभाषिक | maraming wika, multilingguwal
network, computer network | ネットワーク, 通信網 | mạng lưới, mạng máy tính | เครือข่าย, โครงข่าย | ကွန်ရက် | नेटवर्क, संजाल | नेटवर्क, जाळे | network, lambat-ugnayan
network cable, LAN cable | 通信ケーブル, LANケーブル, 信号線 | cáp mạng, dây mạng | สายแลน, สายสัญญาณ | ကွန်ရက်ကြိုး, ဆက်သွယ်ရေးကြိုး | नेटवर्क केबल | नेटवर्क केबल | kable ng network
newspaper | 新聞, 新聞紙, 日刊紙 | báo giấy, tờ báo, nhật báo | หนังสือพิมพ์, นสพ. | သတင်းစာ | अखबार, समाचार पत्र | वृत्तपत्र, वर्तमानपत्र | pahayagan, diyaryo
online monitoring, continuous emission monitoring | オンライン監視, 連続監視, 常時監視, 連続測定 | quan trắc tự động liên tục, giám sát trực tuyến | การตรวจวัดแบบต่อเนื่อง, ตรวจสอบออนไลน์ | အွန်လိုင်းစောင့်ကြည့်စနစ်, အဆက်မပြတ်တိုင်းတာခြင်း | ऑनलाइन निगरानी, सतत निगरानी | ऑनलाइन देखरेख, सतत मापन | online na pagsubaybay, tuloy-tuloy na pagmomonitor
open data | オープンデータ, 公開データ | dữ liệu mở, dữ liệu công khai | ข้อมูลเปิด, ข้อมูลเปิดภาครัฐ | ပွင့်လင်းဒေတာ | खुला डेटा, ओपन डेटा | खुला डेटा, मुक्त डेटा | bukas na datos, open data
optical fibre, fiber optic cable | 光ファイバー, 光ファイバ, 光回線 | cáp quang, sợi quang | ใยแก้วนำแสง, ไฟเบอร์ออปติก | ဖိုက်ဘာကြိုး, ဖိုင်ဘာအော့ပတစ် | ऑप्टिकल फाइबर | ऑप्टिकल फायबर | fiber optic
password | パスワード, 暗証番号 | mật khẩu, mã khóa | รหัสผ่าน, พาสเวิร์ด | စကားဝှက် | पासवर्ड | पासवर्ड | password
photograph, photo, picture | 写真, 撮影画像, フォト | ảnh chụp, hình ảnh | ภาพถ่าย, รูปถ่าย | ဓာတ်ပုံ | तस्वीर, फोटो | छायाचित्र, फोटो | larawan, litrato
platform, web platform | プラットフォーム, ウェブ基盤 | nền tảng, nền tảng số | แพลตฟอร์ม, ระบบแพลตฟอร์ม | ပလက်ဖောင်းစနစ်, ဒစ်ဂျစ်တယ်ပလက်ဖောင်း | प्लेटफॉर्म, डिजिटल मंच | प्लॅटफॉर्म, डिजिटल मंच | plataporma
portal, website, web page | ウェブサイト, ホームページ, ポータルサイト | trang web, cổng thông tin điện tử | เว็บไซต์, เว็บท่า | ဝက်ဘ်ဆိုက်, ဝဘ်ဆိုက် | वेबसाइट, पोर्टल | संकेतस्थळ, वेबसाइट | website, portal
printer, printing | プリンター, 印刷, 印刷機 | máy in, in ấn | เครื่องพิมพ์, การพิมพ์ | ပရင်တာ, ပုံနှိပ်ခြင်း | प्रिंटर, छपाई | प्रिंटर, छपाई | printer, palimbagan
program, computer program | コンピュータプログラム, プログラム開発 | chương trình máy tính, phần mềm lập trình | โปรแกรม, โปรแกรมคอมพิวเตอร์ | ကွန်ပျူတာပရိုဂရမ် | कंप्यूटर प्रोग्राम | संगणक प्रोग्राम | programa sa kompyuter
programmable logic controller, PLC, SCADA | シーケンサ, PLC, SCADA, プログラマブルコントローラ | bộ điều khiển lập trình, tủ điều khiển PLC | พีแอลซี, สกาดา | ပီအယ်လ်စီ, စကာဒါ | पीएलसी, स्काडा | पीएलसी, स्काडा | PLC, SCADA
programmer, software engineer, software developer | プログラマー, ソフトウェア技術者, システムエンジニア | lập trình viên, kỹ sư phần mềm | โปรแกรมเมอร์, นักพัฒนาซอฟต์แวร์ | ပရိုဂရမ်မာ, ဆော့ဖ်ဝဲရေးသူ | प्रोग्रामर, सॉफ्टवेयर इंजीनियर | प्रोग्रामर, सॉफ्टवेअर अभियंता | programmer, tagagawa ng software
qr code, two-dimensional code | QRコード, 二次元バーコード | mã QR, mã hai chiều | คิวอาร์โค้ด, รหัสคิวอาร์ | ကျူအာကုဒ် | क्यूआर कोड | क्यूआर कोड | QR code
radar | レーダー, 電波探知機 | ra đa, radar | เรดาร์ | ရေဒါ | रडार | रडार | radar
radio | ラジオ, 無線放送 | đài phát thanh, máy thu thanh | วิทยุ, สถานีวิทยุ | ရေဒီယို | रेडियो, आकाशवाणी | रेडिओ, आकाशवाणी | radyo
real time, real-time data | リアルタイム, 即時, 実時間 | thời gian thực, tức thời | เรียลไทม์, ตามเวลาจริง | အချိန်နှင့်တပြေးညီ | वास्तविक समय, रियल टाइम | रिअल टाइम, प्रत्यक्ष वेळेत | real-time, tunay na oras
remote control, remote operation | 遠隔操作, 遠隔制御, リモコン | điều khiển từ xa, vận hành từ xa | การควบคุมระยะไกล, รีโมต | အဝေးထိန်း, အဝေးမှထိန်းချုပ်ခြင်း | रिमोट कंट्रोल, दूरस्थ नियंत्रण | रिमोट कंट्रोल, दूरस्थ नियंत्रण | remote control, pagkontrol mula sa malayo
remote monitoring, telemetry | 遠隔監視, テレメトリー, 遠隔計測 | giám sát từ xa, quan trắc từ xa | การตรวจสอบระยะไกล, โทรมาตร | အဝေးမှစောင့်ကြည့်ခြင်း | दूरस्थ निगरानी, टेलीमेट्री | दूरस्थ देखरेख, टेलिमेट्री | malayuang pagsubaybay, telemetry
remote sensing, satellite monitoring | リモートセンシング, 衛星観測, 遠隔探査 | viễn thám, ảnh viễn thám | การรับรู้จากระยะไกล, รีโมตเซนซิง | အဝေးမှအာရုံခံစနစ် | सुदूर संवेदन, रिमोट सेंसिंग | सुदूर संवेदन | remote sensing
robot, robotics | ロボット, ロボット技術 | người máy, rô bốt, robot | หุ่นยนต์, โรบอต | စက်ရုပ် | रोबोट | यंत्रमानव, रोबो | robot
route optimisation, route planning software | ルート最適化, 経路最適化, 配車システム | tối ưu hóa lộ trình, lập tuyến | การจัดเส้นทาง, วางแผนเส้นทาง | လမ်းကြောင်းရွေးချယ်မှုစနစ် | मार्ग अनुकूलन, रूट प्लानिंग | मार्ग नियोजन | pagpaplano ng ruta
router, modem | ルーター, モデム, 通信機器 | bộ định tuyến, modem | เราเตอร์, โมเด็ม | ရောက်တာ, မိုဒမ် | राउटर, मॉडेम | राउटर, मॉडेम | router, modem
satellite, artificial satellite | 人工衛星, 衛星, サテライト | vệ tinh, vệ tinh nhân tạo | ดาวเทียม, ระบบดาวเทียม | ဂြိုဟ်တု | उपग्रह, सैटेलाइट | उपग्रह | satelayt
satellite image, satellite imagery | 衛星画像, 衛星写真 | ảnh vệ tinh, hình ảnh vệ tinh | ภาพถ่ายดาวเทียม, ภาพจากดาวเทียม | ဂြိုဟ်တုဓာတ်ပုံ | उपग्रह चित्र | उपग्रह छायाचित्र | larawang satelayt
scanner, document scanning | スキャナー, 読み取り機, スキャン | máy quét, quét tài liệu | เครื่องสแกน, สแกนเอกสาร | စကင်နာ | स्कैनर, स्कैन करना | स्कॅनर | scanner
search, search engine | 検索, サーチ, 検索エンジン | tìm kiếm, công cụ tìm kiếm | การค้นหา, ค้นหา | ရှာဖွေခြင်း, ရှာဖွေရေးအင်ဂျင် | खोज, सर्च | शोध घेणे, सर्च | paghahanap, search
sensor, detector | センサー, センサ, 検知器 | cảm biến, đầu dò | เซ็นเซอร์, เซนเซอร์, ตัวตรวจจับ | အာရုံခံကိရိယာ, ဆန်ဆာ | सेंसर, संवेदक | सेन्सर, संवेदक | sensor
server, data center, data centre | サーバー, サーバ, データセンター | máy chủ, trung tâm dữ liệu | เซิร์ฟเวอร์, ศูนย์ข้อมูล, ดาต้าเซ็นเตอร์ | ဆာဗာ, ဒေတာစင်တာ | सर्वर, डेटा सेंटर | सर्व्हर, डेटा सेंटर | server, data center
short message, SMS | ショートメッセージ, SMS | tin nhắn SMS, tin nhắn ngắn | เอสเอ็มเอส, ข้อความสั้น | အက်စ်အမ်အက်စ်, စာတို | एसएमएस | एसएमएस, लघुसंदेश | SMS, maikling mensahe
signal, radio signal | 信号電波, 電波, シグナル | tín hiệu, sóng vô tuyến | สัญญาณ, คลื่นวิทยุ | အချက်ပြလှိုင်း, ရေဒီယိုလှိုင်း | सिग्नल, संकेत | सिग्नल, संकेत लहरी | senyal, signal
siren | サイレン, 警笛 | còi hú, còi | ไซเรน, หวอ | ဥဩသံ, ဆိုင်ရင် | सायरन, भोंपू की आवाज | सायरन, भोंगा | sirena
smart card, IC card | ICカード, スマートカード | thẻ thông minh, thẻ chip | บัตรสมาร์ตการ์ด, สมาร์ทการ์ด | စမတ်ကတ် | स्मार्ट कार्ड | स्मार्ट कार्ड | smart card
smart city | スマートシティ, スマート都市 | thành phố thông minh, đô thị thông minh | เมืองอัจฉริยะ, สมาร์ตซิตี้ | စမတ်မြို့တော်, စမတ်စီးတီး | स्मार्ट सिटी, स्मार्ट शहर | स्मार्ट सिटी, स्मार्ट शहर | matalinong lungsod, smart city
smart meter, automatic meter reading | スマートメーター, 自動検針 | công tơ thông minh, đồng hồ thông minh | มิเตอร์อัจฉริยะ, สมาร์ตมิเตอร์ | စမတ်မီတာ | स्मार्ट मीटर | स्मार्ट मीटर | smart meter
smartphone | スマートフォン, スマホ | điện thoại thông minh, điện thoại smartphone | สมาร์ทโฟน, สมาร์ตโฟน | စမတ်ဖုန်း | स्मार्टफोन | स्मार्टफोन | smartphone
social media, facebook, social network | ソーシャルメディア, SNS, フェイスブック | mạng xã hội, facebook | สื่อสังคมออนไลน์, โซเชียลมีเดีย, เฟซบุ๊ก | လူမှုကွန်ရက်, ဖေ့စ်ဘွတ်ခ် | सोशल मीडिया, फेसबुक | सोशल मीडिया, समाजमाध्यमे | social media, facebook
software | ソフトウェア, ソフト開発 | phần mềm, chương trình phần mềm | ซอฟต์แวร์, โปรแกรมซอฟต์แวร์ | ဆော့ဖ်ဝဲ | सॉफ्टवेयर | सॉफ्टवेअर, संगणक प्रणाली | software
speech recognition, voice input | 音声認識, 音声入力 | nhận dạng giọng nói, nhận diện giọng nói | การรู้จำเสียงพูด, สั่งงานด้วยเสียง | အသံမှတ်သားစနစ် | वाक् पहचान, आवाज पहचान | आवाज ओळख | pagkilala sa boses
spreadsheet, excel sheet | 表計算, エクセル | bảng tính, excel | ตารางคำนวณ, เอกเซล | စာရင်းဇယားဆော့ဖ်ဝဲ, အိတ်ဇယ် | स्प्रेडशीट, एक्सेल | स्प्रेडशीट, एक्सेल | spreadsheet, excel
surveillance camera, CCTV, security camera | 監視カメラ, 防犯カメラ | camera giám sát, camera an ninh | กล้องวงจรปิด, ซีซีทีวี | စီစီတီဗီ, လုံခြုံရေးကင်မရာ | सीसीटीवी, निगरानी कैमरा | सीसीटीव्ही, पाळत कॅमेरा | CCTV, kamerang pangseguridad
system failure, system crash | システム障害, システムダウン | lỗi hệ thống, hệ thống bị sập | ระบบล่ม, ระบบขัดข้อง | စနစ်ကျခြင်း, စနစ်ပျက်ခြင်း | सिस्टम फेल, सर्वर डाउन | यंत्रणा बंद, सर्व्हर डाऊन | pagpalya ng sistema, system down
system integration, data integration | システム連携, システム統合, データ連携 | tích hợp hệ thống, kết nối liên thông | การบูรณาการระบบ, เชื่อมโยงข้อมูล | စနစ်ပေါင်းစည်းခြင်း | प्रणाली एकीकरण, सिस्टम इंटीग्रेशन | प्रणाली एकत्रीकरण | integrasyon ng sistema
tablet, tablet computer | タブレット端末, タブレット | máy tính bảng, máy tablet | แท็บเล็ต, คอมพิวเตอร์แท็บเล็ต | တက်ဘလက် | टैबलेट कंप्यूटर | टॅब्लेट संगणक | tablet
telephone, phone call | 電話, 通話, 固定電話 | điện thoại, cuộc gọi | โทรศัพท์, การโทร | တယ်လီဖုန်း, ဖုန်းခေါ်ဆိုမှု | टेलीफोन, फोन कॉल | दूरध्वनी, फोन | telepono, tawag sa telepono
television, TV | テレビ, テレビ放送 | ti vi, truyền hình, vô tuyến | โทรทัศน์, ทีวี | ရုပ်မြင်သံကြား, တီဗီ | टेलीविजन, टीवी, दूरदर्शन | दूरदर्शन, टीव्ही | telebisyon, TV
thermal camera, infrared camera | 赤外線カメラ, サーモグラフィー, サーマルカメラ | camera nhiệt, camera hồng ngoại | กล้องอินฟราเรด, กล้องถ่ายภาพความร้อน | အပူဓာတ်ကင်မရာ, အနီအောက်ရောင်ခြည်ကင်မရာ | थर्मल कैमरा, इन्फ्रारेड कैमरा | थर्मल कॅमेरा, अवरक्त कॅमेरा | thermal camera, kamerang infrared
traceability, tracking | 追跡, トレーサビリティ, 履歴追跡 | truy xuất nguồn gốc, theo dõi hành trình | การตรวจสอบย้อนกลับ, การติดตามตำแหน่ง | ခြေရာခံခြင်း, မူလအစပြန်လည်ခြေရာခံ | पता लगाने की क्षमता, ट्रैकिंग | मागोवा, ट्रॅकिंग | pagtunton, tracking
update, software update | アップデート, 最新情報, ソフト更新 | cập nhật, cập nhật thông tin | อัปเดต, ปรับปรุงข้อมูล | အပ်ဒိတ်, အဆင့်မြှင့်ခြင်း | अपडेट, अद्यतन | अद्ययावत, अपडेट | pag-update, bagong impormasyon
upload, data upload | アップロード, 送信登録 | tải lên, đăng tải | อัปโหลด, อัปโหลดข้อมูล | အပ်လုဒ် | अपलोड | अपलोड | upload, pag-upload
user, user account | ユーザー, 利用者アカウント, ユーザ | người dùng, tài khoản người dùng | ผู้ใช้งาน, บัญชีผู้ใช้ | အသုံးပြုသူ | उपयोगकर्ता, यूजर | वापरकर्ता, युजर | gumagamit, user
vehicle tracking, fleet management | 車両追跡, 動態管理, 運行管理 | giám sát hành trình, định vị xe | ติดตามรถ, ระบบติดตามยานพาหนะ | ယာဉ်ခြေရာခံစနစ် | वाहन ट्रैकिंग | वाहन मागोवा, वाहन ट्रॅकिंग | pagsubaybay ng sasakyan, fleet management
video, video footage | 動画, 映像, ビデオ | video, đoạn phim | วิดีโอ, คลิปวิดีโอ | ဗီဒီယို | वीडियो | व्हिडिओ, चित्रफीत | video, bidyo
visualisation, visualization | 可視化, 見える化ツール, ビジュアル化 | trực quan hóa, biểu diễn trực quan | การแสดงภาพข้อมูล, แสดงผลเป็นภาพ | မြင်သာအောင်ပြသခြင်း | दृश्यीकरण, विज़ुअलाइज़ेशन | दृश्यीकरण | biswalisasyon
wearable device, smart watch | ウェアラブル端末, スマートウォッチ | thiết bị đeo, đồng hồ đeo thông minh | อุปกรณ์สวมใส่, นาฬิกาอัจฉริยะ | ဝတ်ဆင်နိုင်သောကိရိယာ, စမတ်နာရီ | पहनने योग्य उपकरण, स्मार्ट वॉच | स्मार्ट घड्याळ, अंगावरील उपकरण | wearable, smartwatch
wireless, wireless communication, wi-fi | 無線, ワイヤレス, 無線通信, ワイファイ | không dây, mạng không dây | ไร้สาย, ไวไฟ | ကြိုးမဲ့, ဝိုင်ဖိုင် | वायरलेस, वाई-फाई, बेतार | बिनतारी, वायफाय | wireless, walang kawad, wifi
wireless sensor network, sensor network | センサーネットワーク, 無線センサー網, LPWA | mạng cảm biến, mạng cảm biến không dây | เครือข่ายเซ็นเซอร์, เครือข่ายเซนเซอร์ไร้สาย | အာရုံခံကွန်ရက် | सेंसर नेटवर्क | सेन्सर नेटवर्क | sensor network, network ng mga sensor
`;
