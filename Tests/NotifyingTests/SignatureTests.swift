import FoundationEssentials
import Notifying
import Testing

private let secrets = [
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
]

@Suite struct `Signing a webhook` {
    @Test(arguments: [
        (
            0, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, #"{"test": 2432232314}"#,
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        ),
        (
            1, "01JD0000000000000000000002", 1_795_420_801, #"{"text":"Främjare – öppet"}"#,
            "v1,paAmY9elwOOp6I3kMFc7KPpo01PKhMfZJ1bGxWIcplg="
        ),
        (1, "01JD0000000000000000000003", 1_795_420_802, "", "v1,+Q8RbUqf6rHVgqHEpJTVplTs3wrpDcJlPZe/dHhILrs="),
    ])
    func `W3 gives the known answers`(secret: Int, id: String, seconds: Int, body: String, expected: String) throws {
        let signature = WebhookSignature(
            of: Array(body.utf8), id: id, at: Date(timeIntervalSince1970: Double(seconds)),
            secrets: [try WebhookSecret(secrets[secret])])
        #expect(signature.signature == expected)
    }

    @Test func `W1 signs with every live secret`() throws {
        let both = try secrets.map { try WebhookSecret($0) }
        let signature = WebhookSignature(of: [], id: "e1", at: Date(timeIntervalSince1970: 1), secrets: both)
        #expect(signature.signature.split(separator: " ").count == 2)
    }

    @Test(
        arguments: [
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", .noPrefix), ("whsec_%%%", .notBase64), ("whsec_QUJD", .wrongSize(3)),
        ] as [(String, WebhookSecretError)])
    func `W2 refuses a secret that is none, without telling it`(text: String, error: WebhookSecretError) {
        #expect(throws: error) { try WebhookSecret(text) }
        #expect(!error.description.contains("MfKQ"))
    }
}
