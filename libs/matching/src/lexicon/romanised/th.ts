import type { RomanisedTables } from './model.js';

/** Thai words as people spell them, mostly near the Royal Thai system; `soundOf` levels the other ways. */
export const thai: RomanisedTables = {
  words: `
กฎหมาย | kotmai
กรด | krot
กรอง = filter | krong
กระจก | krachok
กระดาษ | kradat
กระป๋อง | krapong
กระเบื้อง | krabueang
กระแส | krasae
กลบ = bury | klop
กลั่น | klan
กลาง | klang
กลิ่น | klin
กลิ่นเหม็น | klin men
กลุ่ม | klum
กวาด | kwat
กอง | kong
กองขยะ | kong khaya
กังหัน | kanghan
กาก | kak
การ | kan
การเกษตร | kan kaset
กาแฟ | kafae
กำจัด | kamchat, kamjat
กำมะถัน | kammathan
กำลัง | kamlang
กำแพง | kamphaeng
กิน | kin
กิ่ง = branch | king
กิ่งไม้ | king mai
กุ้ง | kung
ก่อสร้าง | ko sang
ก๊อก = faucet | kok
ก๊อกน้ำ | kok nam
ก๊าซ | kat, gas
ขนม | khanom
ขนมปัง | khanom pang
ขนส่ง | khonsong
ขนาด | khanat
ขยะ | khaya, kaya
ขยะล้น | khaya lon
ขยาย | khayai
ขวด | khuat
ขวดพลาสติก | khuat plastik
ของ | khong
ขาด | khat
ขาดน้ำ | khat nam
ขาดแคลน | khat khlaen
ขาย = sell | khai
ขี้ | khi, kee
ขี้วัว | khi wua
ขี้หมู | khi mu
ขี้ไก่ | khi kai
ขุด | khut
ขุ่น | khun
ข้อ | kho
ข้อมูล | kho mun
ข้าว | khao
ข้าวโพด | khao phot
คน = person | khon
ครัว | khrua
คราบ | khrap
คราบน้ำมัน | khrap nam man
ครู | khru
คลอง | khlong, klong
คลอรีน | khlorin
คลัง | khlang
คลื่น | khluen
ควบคุม | khuapkhum
ควัน | khwan, kwan
ควันดำ | khwan dam
ควันพิษ | khwan phit
ควันรถ | khwan rot
ความ | khwam
ความชื้น | khwam chuen
ความเร็ว | khwam reo
คอก = pen | khok
คอนกรีต | khonkrit
คอนเทนเนอร์ = container | khonthennoe, container
คอมพิวเตอร์ | khomphiotoe
คาร์บอน | khabon, carbon
คาร์บอนไดออกไซด์ | khabondaioksai
คืน | khuen
คุณภาพ | khunnaphap
คุณภาพน้ำ | khunnaphap nam
คุณภาพอากาศ | khunnaphap akat
ค่า | kha
ค่าน้ำ | kha nam
ค่าใช้จ่าย | kha chai chai
ค่าไฟ | kha fai
ค่าไฟแพง | kha fai phaeng
งบ = budget | ngop
งบประมาณ | ngop praman
งาน | ngan
จราจร | charachon, jarajon
จอด | chot, jot
จักรยาน | chakkrayan, jakkrayan
จักรยานยนต์ | chakkrayanyon
จังหวัด | changwat, jangwat
จัด | chat, jat
จัดการ = manage | chatkan, jatkan
จับ | chap
จาก | chak, jak
จาน | jan
จำนวน | chamnuan
จุด | chut
จุลินทรีย์ | chulinsi
จ่าย = pay | jai
จ้าง | jang
ฉนวน | chanuan
ฉลาก | chalak
ฉีด | chit
ฉุกเฉิน | chukchoen
ชั่วคราว | chuakhrao
ชั่วโมง | chuamong
ชั้น = layer | chan
ชา | cha
ชายฝั่ง | chai fang
ชายหาด | chai hat
ชาร์จ | charge
ชาว | chao
ชาวนา | chao na
ชาวบ้าน | chao ban
ชาวประมง | chao pramong
ชำรุด | chamrut
ชิ้น | chin
ชีวภาพ = biological | chiwaphap, chiwapap
ชีวิต | chiwit
ชื้น | chuen
ชุมชน | chumchon
ช่วย | chuai
ช่อง | chong
ช่าง | chang
ซักผ้า | sak pha
ซับ | sap
ซาก = carcass | sak
ซึม | suem
ซื้อ = buy | sue
ซ่อม | som
ซ่อมแซม | som saem
ดอกไม้ | dok mai
ดัก | dak
ดัง = noise | dang
ดาวเทียม | dao thiam
ดำ | dam
ดิจิทัล | dichithan, digital
ดิน | din
ดินถล่ม | din thalom
ดี | di, dee
ดีเซล = diesel | disen, diesel
ดื่ม = drink | duem
ดูด | dut
ดูดส้วม | dut suam
ดูแล | dulae
ด้วย | duai
ด้าย | dai
ตรวจ = inspect | truat
ตรวจวัด | truat wat
ตลาด | talat
ตลิ่ง | taling
ตะกอน | takon
ตะกั่ว | takua
ตะแกรง | takraeng
ตัด | tat
ตัน | tan
ตัว | tua
ตัวอย่าง | tua yang
ตาก = dry | tak
ตากแห้ง | tak haeng
ตาข่าย | takhai
ตาย | tai
ติด | tit
ติดตาม | tittam
ตึก | tuek
ตื้น | tuen
ตุ๊กตุ๊ก | tuk tuk
ตู้ | tu
ตู้เย็น | tu yen
ต่ำ | tam
ต้น | ton
ต้นทุน | ton thun
ต้นไม้ | ton mai
ต้นไม้ล้ม | ton mai lom
ต้ม | tom
ถนน | thanon, tanon
ถัง | thang
ถังขยะ | thang khaya
ถังน้ำ | thang nam
ถั่ว | thua
ถุง | thung
ถุงพลาสติก | thung plastik
ถูก | thuk
ถ่าน | than
ถ่านหิน | than hin
ทดสอบ | thotsop
ทรัพยากร = resource | sapphayakon
ทรุด | sut
ทอง = gold | thong
ทองแดง | thong daeng
ทะเล | thale, talay
ทา | tha
ทางเท้า | thang thao
ทำ | tham
ทำความสะอาด | tham khwam sa-at
ทำงาน | tham ngan
ทำให้ | tham hai
ทิ้ง | thing
ทิ้งขยะ = dump | thing khaya
ที่ | thi
ที่ดิน = land | thi din
ทุน | thun
ทุเรียน | thurian
ท่วม = flood | thuam
ท่อ | tho, thor
ท่องเที่ยว | thong thiao
ท่อตัน | tho tan
ท่อน้ำ | tho nam
ท่อระบายน้ำ | tho rabai nam
ท่าเรือ | tha ruea
ธนาคาร | thanakhan
ธรรมชาติ | thammachat
ธุรกิจ = business | thurakit
นก = bird | nok
นม = milk | nom
นักท่องเที่ยว | nak thong thiao
นักเรียน | nakrian
น้อย | noi
น้ำ = water | nam, naam
น้ำขัง | nam khang
น้ำขุ่น | nam khun
น้ำจืด | nam chuet
น้ำดำ | nam dam
น้ำดิบ | nam dip
น้ำดื่ม | nam duem
น้ำตาล | nam tan
น้ำท่วม | nam thuam
น้ำบาดาล | nam badan
น้ำประปา | nam prapa
น้ำมัน | nam man
น้ำมันเก่า | nam man kao
น้ำมันใช้แล้ว | nam man chai laeo
น้ำยา | nam ya
น้ำรั่ว | nam rua
น้ำสูญเสีย | nam sun sia
น้ำเค็ม | nam khem
น้ำเน่า | nam nao
น้ำเสีย | nam sia
น้ำแข็ง | nam khaeng
น้ำแล้ง | nam laeng
น้ำใต้ดิน | nam tai din
น้ำไม่ไหล | nam mai lai
บด | bot
บน | bon
บรรจุ | banchu
บรรทุก = load | banthuk
บริการ = service | borikan
บริษัท | borisat
บริสุทธิ์ | borisut
บล็อก | blok
บัญชี = account | banchi
บัตร | bat
บันได | bandai
บาดาล | badan
บำบัด | bambat
บำรุง | bamrung
บึง | bueng
บุหรี่ | buri
บ่อ = pond | bo
บ่อกุ้ง | bo kung
บ่อขยะ | bo khaya
บ่อน้ำ | bo nam
บ้าน | ban, baan
ปฏิกูล | patikun
ปรอท | parot
ประกัน | prakan
ประชากร | prachakon
ประชาชน | prachachon
ประชุม | prachum
ประตู | pratu
ประปา | prapa
ประมง | pramong
ประสิทธิภาพ | prasitthiphap
ประหยัด | prayat
ประหยัดน้ำ | prayat nam
ประหยัดพลังงาน | prayat phalang ngan
ประหยัดไฟ | prayat fai
ประเทศ | prathet
ประเมิน = assessment | pramoen
ปรับ | prap
ปรับปรุง | prapprung
ปริมาณ | pariman
ปลอดภัย | plotphai
ปลั๊ก = electric plug | plak
ปลา | pla
ปลูก = plant | pluk
ปลูกข้าว | pluk khao
ปลูกผัก = vegetable | pluk phak
ปล่อง = chimney | plong
ปล่อย | ploi
ปัญหา | panha
ปัสสาวะ | patsawa
ปั่นไฟ | pan fai
ปั๊ม | pam
ปั๊มน้ำ | pam nam
ปาล์ม = palm oil | palm
ปิด | pit
ปุ๋ย | pui
ปุ๋ยหมัก | pui mak
ปู = crab | pu
ปูน | pun
ปูนซีเมนต์ | pun simen
ป่วย = sick | puai
ป่า | pa
ป้องกัน | pongkan
ป้าย = sign | pai
ป้ายรถเมล์ | pai rot me
ผง = powder | phong
ผนัง | phanang
ผล | phon
ผลิต | phalit
ผลิตภัณฑ์ = product | phalittaphan
ผลไม้ | phonlamai
ผสม | phasom
ผัก | phak
ผักตบชวา | phak top chawa
ผู้ | phu
ผ้า | pha
ผ้าใบ | pha bai
ฝน | fon
ฝัง | fang
ฝังกลบ | fang klop
ฝึก = train | fuek
ฝุ่น | fun
ฝุ่นละออง | fun la-ong
พนักงาน | phanakngan
พลังงาน | phalang ngan, palang ngan
พลังงานแสงอาทิตย์ | phalang ngan saeng athit
พลาสติก | plastik, phlasatik, plasatik
พัง | phang
พัฒนา = development | phatthana
พัดลม | phatlom
พันธุ์ = variety | phan
พายุ | phayu
พิมพ์ | phim
พิษ | phit
พืช = plant | phuet
พื้น | phuen
พื้นที่ | phuenthi, puenti
พ่อค้า | pho kha
ฟอก | fok
ฟางข้าว | fang khao
ฟาร์ม | fam, farm
ฟาร์มหมู | fam mu
ฟืน | fuen
ฟื้นฟู | fuenfu
ฟ้า | fa
ภัย | phai
ภัยแล้ง | phai laeng
ภาชนะ = container | phachana
ภาพ | phap
ภาษี | phasi
มลพิษ | monlaphit
มอเตอร์ | motoe, motor
มอเตอร์ไซค์ | motoesai, motorsai
มะพร้าว | maphrao
มันสำปะหลัง | man sampalang
มาตรฐาน | mattrathan
มิเตอร์ | mitoe, meter
มี | mi
มีด | mit
มีเทน | mithen
มือ | mue
มูลฝอย | mun foi
ยา | ya
ยาง | yang
ยางพารา | yang phara
ยาว | yao
ยุง | yung
ย่อย = decompose | yoi
ย้อม = dye | yom
รถ | rot
รถขยะ | rot khaya, rot kep khaya
รถติด | rot tit
รถบรรทุก | rot banthuk
รถยนต์ | rot yon
รถเข็น | rot khen
รถเมล์ | rot me, rot mae
รถแทรกเตอร์ | rot traektoe
รถไฟ | rot fai
รถไฟฟ้า | rot fai fa
รบกวน | ropkuan
รวบรวม | ruapruam
รองเท้า | rong thao
ระดับ | radap
ระบบ | rabop
ระบาด = outbreak | rabat
ระบาย | rabai
ระเบิด | raboet
รักษา | raksa
รัฐ | rat
รับ | rap
รั่ว | rua
ราคา | rakha
รายงาน | raingan
ริม | rim
รีด | rit
รีไซเคิล | risaikhoen, recycle
รื้อ | rue
รู้ | ru
ร่วม | ruam
ร้อน | ron
ร้าน = shop | ran, raan
ร้านอาหาร | ran ahan
ร้าว | rao
ฤดู | rue du
ลงทุน = investment | long thun
ลด | lot
ลม | lom
ลอย | loi
ละลาย | lalai
ละเอียด | la-iat
ลักลอบ | laklop
ลักลอบทิ้ง | laklop thing
ลาน | lan
ลิฟต์ | lip, lift
ลึก | luek
ลื่น | luen
ล้น | lon
ล้อ | lo
ล้าง | lang
วัคซีน | waksin
วัชพืช | watchaphuet
วัด | wat
วัดน้ำ | wat nam
วัน | wan
วัว | wua
วัสดุ = material | watsadu
วาล์ว | wao
วิจัย = research | wichai, wijai
วิธี | withi
วิเคราะห์ = analysis | wikhro
ศัตรูพืช | sattru phuet
ศึกษา = education | sueksa
ศูนย์ | sun
สกปรก | sokkaprok
สถาน | sathan
สถานี = station | sathani
สนาม | sanam
สนิม | sanim
สบู่ | sabu
สภาพ | saphap
สระ = pond | sa
สร้าง | sang
สวนผลไม้ | suan phonlamai
สวิตช์ | sawit
สว่าง | sawang
สอน = teach | son
สอบ | sop
สะดวก | saduak
สะพาน | saphan
สะสม | sasom
สะอาด | sa-at
สัญญา | sanya
สัญญาณ | sanyan
สัตว์ = animal | sat
สาธารณะ = public | satharana
สามล้อ | sam lo
สาย | sai
สายพาน | saiphan
สาร | san, sarn
สาหร่าย | sarai
สำนักงาน | samnakngan
สำรวจ = survey | samruat
สำรอง | samrong
สินค้า | sinkha
สิ่ง | sing
สิ่งปฏิกูล | sing patikun
สิ่งแวดล้อม | sing waetlom
สี | si, see
สุขภาพ | sukkhaphap, sukhaphap
สุขา | sukha
สุขาภิบาล | sukhaphiban
สุนัข | sunak
สูง | sung
สูญเสีย | sun sia
สูบ | sup
ส่ง | song
ส่งเสริม | song soem
ส่วน | suan
ส้วม | suam
หนอง = pond | nong
หนัก | nak
หนัง = leather | nang
หนังสือ | nangsue
หนี้ | ni
หนู = rat | nu
หน่วย | nuai
หน้า | na
หน้าฝน | na fon
หน้าแล้ง | na laeng
หมอก | mok
หมอกควัน | mok khwan
หมัก | mak
หมา | ma
หมุน | mun
หมุนเวียน | mun wian
หมู | mu
หมู่บ้าน | muban, moo ban
หม้อ | mo
หม้อไอน้ำ | mo ai nam
หยาบ | yap
หยุด | yut
หลอดไฟ | lot fai
หลังคา | langkha
หลุม = pit | lum
หลุมฝังกลบ | lum fang klop
หอ | ho
หอม | hom
หอย = shellfish | hoi
หัว | hua
หาด = beach | hat
หายใจ | hai chai, hai jai
หิน | hin
ห้อง | hong
ห้องน้ำ | hong nam
ห้องเย็น | hong yen
ห้าม | ham
องค์กร | ongkon
อนามัย | anamai
อนุญาต | anuyat
อนุรักษ์ = conservation | anurak
อบ | op
อบรม | oprom
อบแห้ง | op haeng
ออก | ok
ออกซิเจน | oksichen, oxygen
ออกแบบ = design | ok baep
อะไหล่ | alai
อัจฉริยะ | atchariya
อัด | at
อัตรา | attra
อัตโนมัติ | attanomat
อันตราย | antarai
อากาศ | akat
อาคาร | akhan, akarn
อาทิตย์ = sun | athit
อายุ | ayu
อาหาร | ahan, aharn
อิฐ | it
อินทรีย์ | insi
อิเล็กทรอนิกส์ | ilekthronik
อุณหภูมิ | unhaphum
อุด | ut
อุดตัน | ut tan
อุตสาหกรรม | utsahakam
อุบัติเหตุ | ubattihet
อุปกรณ์ | uppakon
อุโมงค์ | umong
อ่าง | ang
อ้อย | oi
เกลือ | kluea
เกษตร = agriculture | kaset
เกษตรกร | kasettakon
เกาะ | ko
เกิน | koen
เก็บ = collect | kep
เก็บขยะ | kep khaya
เก่า | kao
เก้าอี้ | kao-i
เขต | khet
เขม่า | khamao
เขียว | khiao
เขื่อน | khuean
เคมี = chemical | khemi
เครื่อง = machine | khrueang, khruang, kruang
เครื่องจักร | khrueang chak, khruangjak, kruang jak
เครื่องปั่นไฟ | khrueang pan fai
เครื่องยนต์ | khrueang yon
เครื่องวัด | khrueang wat
เค็ม | khem
เงิน = money | ngoen, ngern
เจาะ | cho, jo
เจ้าของ | chao khong
เชื่อม = weld | chueam
เชื้อ | chuea
เช็ด | chet
เซนเซอร์ | sensoe, sensor
เดิน | doen, dern
เด็ก | dek
เตา | tao
เติม | toem
เตียง | tiang
เตือน = warning | tuean
เต็ม | tem
เถ้า | thao
เท | the
เทคโนโลยี = technology | theknoloyi
เทศบาล | thetsaban, tessaban
เนื้อ = meat | nuea
เน่า | nao
เปลี่ยน = change | plian
เปลือก | plueak
เปิด | poet
เปียก | piak
เผา | phao
เผาขยะ | phao khaya
เผานา | phao na
เผาป่า = forest fire | phao pa
เผาฟาง | phao fang
เผาอ้อย | phao oi
เพดาน | phedan
เพลิง | phloeng
เพาะ | pho
เพิ่ม = increase | phoem
เฟอร์นิเจอร์ | foenichoe, furniture
เมล็ด = seed | malet
เมือง | mueang, muang, meuang
เม็ด | met
เย็น | yen
เรียน | rian
เรือ = boat | ruea
เรือน | ruean
เลี้ยง = raise | liang
เลี้ยงกุ้ง | liang kung
เลี้ยงปลา | liang pla
เลี้ยงหมู = pig | liang mu
เลี้ยงไก่ = poultry | liang kai
เลือด | lueat
เวลา | wela
เศรษฐกิจ | setthakit
เศษ | set
เศษอาหาร | set ahan
เสา | sao
เสีย | sia
เสียง | siang
เสียงดัง | siang dang
เสื่อม | sueam
เสื้อผ้า | suea pha
เส้น = line | sen
เหม็น | men
เหลือ | luea
เหลือง | lueang
เหล็ก | lek
เอกชน | ekkachon
เอกสาร | ekkasan
แกลบ | klaep
แก้ว | kaeo, kaew
แก้ไข = repair | kaekhai
แก๊ส | kaet
แข็ง | khaeng
แจ้ง | chaeng, jaeng
แช่ = soak | chae
แช่แข็ง | chae khaeng
แดง | daeng
แดด | daet, daed
แตก = broken | taek
แบตเตอรี่ | baettoeri, battery
แบบ | baep
แปรรูป | prae rup
แป้ง | paeng
แผงโซลาร์ | phaeng sola
แผนที่ | phaenthi
แผล | phlae
แผ่น | phaen
แพง | phaeng
แพทย์ | phaet
แมลง | malaeng
แมลงวัน | malaeng wan
แม่ | mae
แม่ค้า | mae kha
แม่นยำ | maen yam
แม่น้ำ | maenam
แยก | yaek
แยกขยะ | yaek khaya
แรง | raeng
แรงงาน | raeng ngan
แลก | laek
แล้ง | laeng
แวดล้อม | waetlom
แสง | saeng
แสงอาทิตย์ = sunlight | saeng athit
แห้ง = dry | haeng
แอมโมเนีย | aemmonia
แอร์ | ae, air
โกดัง | kodang
โคม = lamp | khom
โคมไฟ | khom fai
โครงการ | khrongkan
โครงสร้าง = structure | khrongsang
โคลน | khlon
โซลาร์เซลล์ | solasel, solar cell
โดยสาร | doisan
โต๊ะ | to
โฟม | fom, foam
โรค | rok
โรง | rong
โรงฆ่าสัตว์ | rong kha sat
โรงงาน | rong ngan
โรงน้ำแข็ง | rong nam khaeng
โรงพยาบาล | rong phayaban
โรงสี | rong si
โรงสีข้าว | rong si khao
โรงอาหาร | rong ahan
โรงเรียน | rong rian
โรงแรม | rong raem
โลก | lok
โลกร้อน | lok ron
โลหะ | loha
โอโซน | oson
ใช้ | chai
ใต้ดิน | tai din
ในเมือง | nai mueang
ใบ | bai
ใบไม้ | bai mai
ใหญ่ | yai
ให้ | hai
ไก่ | kai
ไนโตรเจน | naitrochen
ไฟ = light | fai
ไฟดับ | fai dap
ไฟตก | fai tok
ไฟถนน | fai thanon
ไฟป่า | fai pa
ไฟฟ้า | fai fa
ไฟไหม้ | fai mai
ไม้ | mai
ไม้ไผ่ | mai phai
ไร่ | rai
ไร่อ้อย | rai oi
ไส้เดือน | sai duean
ไหล = flow | lai
ไอ | ai
ไอน้ำ | ai nam
ไฮโดรเจน | haidrochen, hydrogen
`,
  parts: `
กล่อง | klong
กล้อง | klong
กัก | kak
กัน | kan
ขน | khon
ขัด | khat
ขาว | khao
ข่าว | khao
คัด | khat
ฆ่า | kha
จาน | chan
จ่าย | chai
จ้าง | chang
ชาร์จ | chat
ซัก | sak
ต่อ | to
ทราย | sai
ทาง | thang
นา | na
นำ | nam
ปาล์ม | pam
ฝา | fa
พ่น | phon
ฟาง | fang
มูล | mun
ย้าย | yai
รก | rok
รวม | ruam
รั้ว | rua
สวน | suan
สั่น | san
หญ้า | ya
หนาว | nao
หมอ | mo
หลอด | lot
หลอม | lom
เช่า | chao
เล็ก | lek
เสี่ยง | siang
เหมือง | mueang, muang
แก๊ส | gas
แผง | phaeng
แผน | phaen
แหล่ง | laeng
ใต้ | tai
ใส | sai
ใหม่ | mai
ไข่ | khai
ไข้ | khai
ได้ | dai
ไม่ | mai
ไหม | mai
ไหม้ | mai
`,
};
