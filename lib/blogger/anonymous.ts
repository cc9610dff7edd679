/**
 * Whether a bare name is Blogger's own word for a poster who gave none. Blogger writes it in the
 * blog's language; a poster who typed the very same word cannot be told apart.
 */
export function isAnonymousName(name: string): boolean {
  return ANONYMOUS.has(name.normalize('NFC'));
}

const ANONYMOUS: ReadonlySet<string> = new Set(
  [
    'Anonymous', // en, fil
    'Anoniem', // nl, af
    'Anonim', // id, ro, az
    'Anonimno', // hr
    'Anonimni', // sl
    'Anonimo', // it
    'Anonimoa', // eu
    'Anonimowy', // pl
    'Anoniminis', // lt
    'Anonimas', // lt
    'Anonīms', // lv
    'Anònim', // ca
    'Anónimo', // es, pt-PT, gl
    'Anônimo', // pt-BR
    'Anonym', // de, da, sv, nb
    'Anonyme', // fr
    'Anonymní', // cs
    'Anonymný', // sk
    'Anonyymi', // fi
    'Anonüümne', // et
    'Adsız', // tr
    'Asiyejulikana', // sw
    'Dienw', // cy
    'Nafnlaus', // is
    'Nimetön', // fi
    'Névtelen', // hu
    'Nặc danh', // vi
    'Tanpa Nama', // ms
    'Hindi nagpakilala', // fil
    'Ανώνυμος', // el
    'Аноним', // ru
    'Анонимный', // ru
    'Анонимен', // bg
    'Анониман', // sr
    'Анонім', // uk
    'Анонімний', // uk
    'Ананім', // be
    'Անանուն', // hy
    'ანონიმური', // ka
    'אנונימי', // he
    'غير معرف', // ar
    'مجهول', // ar
    'ناشناس', // fa
    'گمنام', // ur
    'बेनामी', // hi
    'अनामित', // mr
    'বেনামী', // bn
    'নামহীন', // bn
    'અનામી', // gu
    'ಅನಾಮಧೇಯ', // kn
    'അജ്ഞാത', // ml
    'பெயரில்லா', // ta
    'అజ్ఞాత', // te
    'නිර්නාමික', // si
    'ไม่ระบุชื่อ', // th
    'ไม่ระบุนาม', // th
    '匿名', // ja, zh
    '익명', // ko
  ].map((name) => name.normalize('NFC')),
);
