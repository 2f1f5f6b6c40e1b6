using BotTutor.Content.Courses;

namespace BotTutor.Content.Tests.Courses;

/// <summary>A small sound course in memory, whose files a test may replace.</summary>
internal sealed class SampleCourse
{
    private const string Items = """
        items:
          - id: ITEM
            number: 1
            type: choice
            objective: m01-salam
            level: apply
            facility: 0.7
            question: { id: Apa dulu?, en: What first? }
            options:
              - { key: a, text: { id: Harga, en: The price } }
              - { key: b, text: { id: Salam, en: A greeting }, right: true }
            explanation: { id: Salam dulu., en: A greeting first. }
          - number: 2
            anchor: t-anchor-1
        """;

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal)
    {
        ["course.yaml"] = """
            id: contoh
            version: 1
            languages: [id, en]
            title: { id: Contoh, en: Example }
            summary: { id: Kursus contoh., en: An example course. }
            skip: { share: 1.0, leastItems: 2 }
            certificate: { testAtLeast: 80, orAllTasks: true }
            tests:
              anchors: tests/anchors.yaml
              forms: [tests/form-a.yaml, tests/form-b.yaml]
              minutes: 40
              opens: { before: 01-salam, after: 01-salam }
              intro: { before: { id: Awal., en: First. }, after: { id: Akhir., en: Last. } }
            survey: forms/kesan.yaml
            feedback: forms/kesan.yaml
            faq: faq.yaml
            roles: roles.yaml
            track: track.yaml
            days:
              - { number: 1, title: { id: Hari pertama, en: First day }, minutes: 30 }
            modules:
              - folder: 01-salam
                day: 1
                minutes: 10
                title: { id: Salam, en: Greetings }
                objectives:
                  - { id: m01-salam, text: { id: Menyapa, en: Greet }, cards: [m01-sapa] }
            """,
        ["modules/01-salam/lesson.id.md"] = "# Salam\n\n## Sapa dulu {#m01-sapa}\n\nMulai dengan **halo**.\n\n1. Sapa.\n2. Jawab.\n\n> [!food] \"Halo!\"\n\n> [!fashion] \"Hai!\"\n\n> [!grocery] \"Pagi!\"\n\n> [!service] \"Sore!\"\n\n![Dua orang](pictures/salam.svg)\n",
        ["modules/01-salam/lesson.en.md"] = "# Greetings\n\n## Greet first {#m01-sapa}\n\nBegin with **hello**.\n\n1. Greet.\n2. Answer.\n\n> [!food] \"Hello!\"\n\n> [!fashion] \"Hi!\"\n\n> [!grocery] \"Morning!\"\n\n> [!service] \"Evening!\"\n\n![Two people](pictures/salam.svg)\n",
        ["modules/01-salam/quiz.yaml"] = """
            module: 01-salam
            items:
              - id: m01-s1
                slot: 1
                type: choice
                objective: m01-salam
                level: recall
                facility: 0.8
                question: { id: Sapaan mana?, en: Which? }
                picture: pictures/salam.svg
                options:
                  - { key: a, text: { id: Kak, en: Kak }, right: true, why: { id: Tepat., en: Right. } }
                  - { key: b, text: { id: Mas, en: Mas }, why: { id: Belum., en: Not so. } }
                hint: { id: Jangan menebak., en: Do not guess. }
                explanation: { id: Pakai Kak., en: Say Kak. }
              - id: m01-s2
                slot: 2
                type: gap
                objective: m01-salam
                level: recall
                facility: 0.9
                question: { id: "Halo, ___!", en: "Hello, ___!" }
                accept: { id: [kak], en: [sir] }
                otherwise: { id: Coba lagi., en: Try again. }
                hint: { id: Tiga huruf., en: Three letters. }
                explanation: { id: Halo Kak., en: Hello. }
              - id: m01-s3
                slot: 3
                type: branch
                objective: m01-salam
                level: apply
                facility: 0.5
                question: { id: Jawab., en: Answer. }
                nodes:
                  - key: awal
                    says: { id: Halo, en: Hello }
                    replies:
                      - { key: a, text: { id: Halo Kak, en: Hello }, why: { id: Pas., en: Good. }, next: akhir, right: true }
                      - { key: b, text: { id: Apa, en: What }, why: { id: Kasar., en: Rude. }, next: akhir }
                  - { key: akhir, says: { id: Terima kasih, en: Thanks } }
                hint: { id: Sapa., en: Greet. }
                explanation: { id: Sapa balik., en: Greet back. }
              - id: m01-s4
                slot: 4
                type: compose
                objective: m01-salam
                level: apply
                facility: 0.5
                question: { id: Tulis salam., en: Write a greeting. }
                criteria:
                  - { key: halo, text: { id: Ada halo, en: Has hello }, missed: { id: Tulis halo., en: Write hello. }, any: { id: [halo], en: [hello] } }
                  - { key: pendek, text: { id: Pendek, en: Short }, missed: { id: Terlalu panjang., en: Too long. }, characters: { least: 3, most: 40 } }
                pass: 2
                example: { id: Halo Kak., en: Hello. }
                hint: { id: Sapa., en: Greet. }
                explanation: { id: Sapa., en: Greet. }
              - id: m01-s5
                slot: 5
                type: choices
                objective: m01-salam
                level: recall
                facility: 0.5
                question: { id: Pilih beberapa., en: Choose some. }
                options:
                  - { key: a, text: { id: Halo, en: Hello }, right: true, why: { id: Ya., en: "Yes." } }
                  - { key: b, text: { id: Hei, en: Hey }, why: { id: Tidak., en: "No." } }
                hint: { id: Satu., en: One. }
                explanation: { id: Halo., en: Hello. }
            """,
        ["modules/01-salam/practice.yaml"] = """
            module: 01-salam
            tasks:
              - id: m01-t1
                kind: form
                objective: m01-salam
                minutes: 5
                title: { id: Hitung, en: Count }
                brief: { id: Isi., en: Fill in. }
                questions:
                  - { key: tanya, type: number, range: { least: 0, most: 100 }, ask: { id: Berapa?, en: How many? } }
                result: { id: "Ada {tanya}.", en: "There are {tanya}." }
              - id: m01-t2
                kind: workshop
                needs: workshop
                objective: m01-salam
                minutes: 5
                title: { id: Buat, en: Build }
                brief: { id: Buat., en: Build. }
                goals:
                  - { key: bersih, text: { id: Bersih, en: Clean }, check: flow-checked }
              - id: m01-t3
                kind: group
                objective: m01-salam
                minutes: 5
                title: { id: Main, en: Play }
                brief: { id: Main., en: Play. }
                people: { least: 3, most: 5 }
                rounds: 2
                roles: [pembeli]
                alone: { id: Sendiri., en: Alone. }
            """,
        ["tests/anchors.yaml"] = """
            items:
              - id: t-anchor-1
                type: choice
                objective: m01-salam
                level: recall
                facility: 0.6
                question: { id: Mana?, en: Which? }
                options:
                  - { key: a, text: { id: Satu, en: One }, right: true }
                  - { key: b, text: { id: Dua, en: Two } }
                explanation: { id: Satu., en: One. }
            """,
        ["tests/form-a.yaml"] = "id: form-a\n" + Items.Replace("ITEM", "t-a-1", StringComparison.Ordinal),
        ["tests/form-b.yaml"] = "id: form-b\n" + Items.Replace("ITEM", "t-b-1", StringComparison.Ordinal),
        ["forms/kesan.yaml"] = """
            id: kesan
            title: { id: Kesan, en: Impressions }
            questions:
              - key: jelas
                type: scale
                scale: { least: 1, most: 5, low: { id: Tidak, en: "No" }, high: { id: Ya, en: "Yes" } }
                ask: { id: Jelas?, en: Clear? }
            """,
        ["faq.yaml"] = """
            questions:
              - key: biaya
                asks: { id: [bayar, gratis, biaya], en: [free, cost, pay] }
                answer: { id: Gratis., en: Free. }
                cards: [m01-sapa]
            """,
        ["roles.yaml"] = """
            roles:
              - key: pembeli
                side: customer
                title: { id: Pembeli, en: Buyer }
                story: { id: Mencari kado., en: Looking for a gift. }
                opens: { id: ada kado?, en: any gifts? }
                goals: [{ id: Tanya., en: Ask. }, { id: Beli., en: Buy. }]
            rubric:
              - { key: sopan, text: { id: Sopan, en: Polite }, levels: [{ id: Belum, en: Not yet }, { id: Kadang, en: Sometimes }, { id: Selalu, en: Always }] }
            rounds: { id: Sepuluh menit., en: Ten minutes. }
            """,
        ["track.yaml"] = """
            days:
              - day: 1
                title: { id: Mulai, en: Start }
                message: { id: Selamat datang!, en: Welcome! }
                reviews: true
            """,
        ["pictures/salam.svg"] = "<svg/>",
    };

    public List<string> Modules { get; } = ["01-salam"];

    public CourseReading Read() => CourseReader.Read(new CourseFiles
    {
        Folder = "contoh",
        Modules = Modules,
        Read = path => Files.GetValueOrDefault(path),
        Has = Files.ContainsKey,
        NameOf = path => path,
    });
}
