import Addresses
import Testing

@Suite struct `Taking tracking parameters out` {
    @Test(arguments: [
        "utm_source=nyhetsbrev&utm_medium=mail", "UTM_Campaign=host", "fbclid=IwAR0", "gclid=Cj0", "mc_cid=1&mc_eid=2",
        "_hsenc=p2&_hsmi=1", "hsa_acc=1", "PHPSESSID=f3a9c1d2e4", "jsessionid=0000abc", "sid=f3a9c1d2e4b5a697",
        "session=4f3c2b1a4f3c2b1a", "mtm_campaign=x", "pk_kwd=y", "msclkid=1", "WT.mc_id=a", "amp;utm_source=x",
        "utm%5Fsource=x", "ASP.NET_SessionId=q1w2", "_ga=2.1.1", "_gl=1*abc", "mkt_tok=NTM", "at_medium=email",
        "utm_source", "s_cid=7", "elqTrackId=a1&elqaid=2", "xyclid=1", "ci_session=q", "ASPSESSIONIDQQ=1",
        "brev_campaign=host", "affiliate=12", "ref_src=twsrc",
    ])
    func `removes what says nothing about the page`(parameters: String) throws {
        #expect(try WebAddress("https://a.example/stod?\(parameters)").withoutTracking.text == "https://a.example/stod")
        #expect(
            try WebAddress("https://a.example/stod?id=7&\(parameters)&sida=2").withoutTracking.text
                == "https://a.example/stod?id=7&sida=2")
    }

    @Test(arguments: [
        "https://a.example/?id=12", "https://a.example/?sida=2&sort=datum", "https://a.example/?sid=4711",
        "https://a.example/?session=keynote", "https://a.example/?session=pitch-2027",
        "https://a.example/?ref=2027-114",
        "https://a.example/?cid=55", "https://a.example/?utmost=1", "https://a.example/?q=utm_source",
        "https://a.example/?source=eu&medium=web", "https://a.example/?b=2&a=1", "https://a.example/?x=&y",
        "https://a.example/?a=1&&b=2", "https://a.example/?", "https://a.example/#avsnitt",
        "https://a.example/?_glossary=1",
        "https://a.example/;v=1/b", "https://a.example/#a=1", "https://a.example/#:~:text=l%C3%A5n%20f%C3%B6r",
        "https://a.example/?fbclids=1", "https://a.example/?campaign=host", "https://a.example/?ad_id=9",
        "https://a.example/?session=", "https://a.example/?sid=start", "mailto:info@a.example?utm_source=x",
    ])
    func `keeps what may name a page, to the letter`(text: String) throws {
        let address = try WebAddress(text)
        #expect(address.withoutTracking.text == address.text)
    }

    @Test(arguments: [
        ("https://a.example/b;jsessionid=1A2B?c=d", "https://a.example/b?c=d"),
        ("https://a.example/b;v=2;JSESSIONID=1A2B/c", "https://a.example/b;v=2/c"),
        ("https://a.example/(S(lit3py55t21z5v55vlm25s55))/sida.aspx", "https://a.example/sida.aspx"),
        ("https://a.example/b/..;jsessionid=1", "https://a.example/b/..;jsessionid=1"),
        ("https://a.example/b#utm_source=x", "https://a.example/b"),
        ("https://a.example/b#xtor=RSS-1&del=2", "https://a.example/b#del=2"),
        ("https://a.example/b?utm_source=x#avsnitt", "https://a.example/b#avsnitt"),
        ("https://a.example/b?id=1&&utm_source=x", "https://a.example/b?id=1"),
        ("https://a.example/(S(lit3py55t21z5v55vlm25s55))", "https://a.example/"),
    ])
    func `looks into path and fragment too`(text: String, expected: String) throws {
        #expect(try WebAddress(text).withoutTracking.text == expected)
    }
}
