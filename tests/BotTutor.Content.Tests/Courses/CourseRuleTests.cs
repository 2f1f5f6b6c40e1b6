using System.Reflection;
using BotTutor.Content.Courses;

namespace BotTutor.Content.Tests.Courses;

public sealed class CourseRuleTests
{
    private const string Course = "course.yaml";
    private const string LessonId = "modules/01-salam/lesson.id.md";
    private const string LessonEn = "modules/01-salam/lesson.en.md";
    private const string Quiz = "modules/01-salam/quiz.yaml";
    private const string Practice = "modules/01-salam/practice.yaml";
    private const string FormA = "tests/form-a.yaml";
    private const string FormB = "tests/form-b.yaml";

    private static readonly string Long401 = new('a', 401);

    /// <summary>A file, what stands in it, the fault that is planted instead, and what the author hears.</summary>
    public static TheoryData<string, string, string, string> Faults() => new()
    {
        { Course, "id: contoh", "id: lain", "1,5 IdNotFolder" },
        { Course, "id: contoh", "id: Contoh!", "1,5 BadKey" },
        { Course, "version: 1", "versi: 1", "1,1 MissingKey" },
        { Course, "version: 1", "version: 1\nversion: 2", "3,1 DuplicateKey" },
        { Course, "version: 1", "version: 1\nwarna: biru", "3,1 UnknownKey" },
        { Course, "[id, en]", "[id, english]", "3,17 BadLanguage" },
        { Course, "title: { id: Contoh, en: Example }", "title: { id: Contoh }", "4,8 MissingLanguage" },
        { Course, "title: { id: Contoh, en: Example }", "title: { id: Contoh, en: '' }", "4,26 EmptyText" },
        { Course, "title: { id: Contoh, en: Example }", "title: { id: Contoh, en: Example, jv: Conto }", "4,35 UnknownKey" },
        { Course, "share: 1.0", "share: 1.5", "6,16 NotANumber" },
        { Course, "after: 01-salam", "after: 01-salem", "12,37 UnknownReference" },
        { Course, "forms: [tests/form-a.yaml, tests/form-b.yaml]", "forms: [tests/form-a.yaml]", "10,10 WrongCount" },
        { Course, "faq: faq.yaml", "faq: faqs.yaml", "16,6 CourseFileMissing" },
        { Course, "faq: faq.yaml", "faq: ../faq.yaml", "16,6 BadPath" },
        { Course, "minutes: 30 }", "minutes: 30 }\n  - { number: 1, title: { id: Lagi, en: Again }, minutes: 30 }", "21,5 DayTwice" },
        { Course, "day: 1", "day: 2", "23,10 UnknownReference" },
        { Course, "cards: [m01-sapa]", "cards: [m01-sapu]", "27,68 UnknownReference" },
        { LessonId, "# Salam", "# Salim", "1,1 LessonTitle" },
        { LessonId, "# Salam\n", "# Salam\n\nHalo.\n", "3,1 OutsideCard" },
        { LessonId, " {#m01-sapa}", "", "3,1 CardWithoutId" },
        { LessonId, "Mulai dengan **halo**.\n\n1. Sapa.\n2. Jawab.\n", "", "3,1 CardEmpty" },
        { LessonId, "**halo**", Long401, "3,1 CardTooLong" },
        { LessonId, "**halo**", "<b>halo</b>", "5,14 NotInCards" },
        { LessonId, "**halo**", "`halo`", "5,14 NotInCards" },
        { LessonId, "2. Jawab.", "2. Jawab.\n   - lagi", "8,1 NotInCards" },
        { LessonId, "Mulai dengan **halo**.", "### Lebih dalam", "5,1 NotInCards" },
        { LessonId, "Mulai dengan **halo**.", "| a | b |", "5,1 NotInCards" },
        { LessonId, "**halo**", "[halo](http://contoh.id)", "5,14 BadLink" },
        { LessonId, "[!food]", "[!makanan]", "10,1 BadExample" },
        { LessonId, "> [!food] \"Halo!\"\n\n", "", "3,1 ExamplesIncomplete" },
        { LessonId, "![Dua orang]", "Di akhir.\n\n![Dua orang]", "18,1 TextBehindEnd" },
        { LessonId, "![Dua orang]", "![Satu](pictures/salam.svg)\n\n![Dua orang]", "20,1 PictureNotAlone" },
        { LessonId, "![Dua orang]", "![]", "18,1 PictureUndescribed" },
        { LessonId, "pictures/salam.svg", "pictures/salem.svg", "18,1 CourseFileMissing" },
        { LessonEn, "{#m01-sapa}", "{#m01-lain}", "3,1 CardsDiffer" },
        { LessonEn, "![Two people](pictures/salam.svg)\n", "", "3,1 ExamplesDiffer" },
        { LessonEn, "## Greet first {#m01-sapa}\n", "", "1,1 NoCards" },
        { Quiz, "module: 01-salam", "module: 02-salam", "1,9 WrongModule" },
        { Quiz, "id: m01-s2", "id: m01-s1", "16,9 IdTwice" },
        { Quiz, "key: b, text: { id: Mas", "key: a, text: { id: Mas", "13,16 KeyTwice" },
        { Quiz, "level: recall", "level: recal", "7,12 NotAChoice" },
        { Quiz, "facility: 0.8", "facility: 0.99", "8,15 NotANumber" },
        { Quiz, "objective: m01-salam", "objective: m01-salem", "6,16 UnknownReference" },
        { Quiz, "picture: pictures/salam.svg", "picture: pictures/x.svg", "10,14 CourseFileMissing" },
        { Quiz, ", right: true, why: { id: Tepat.", ", why: { id: Tepat.", "12,7 NoRightAnswer" },
        { Quiz, "en: Mas }, why", "en: Mas }, right: true, why", "12,7 SeveralRight" },
        { Quiz, "en: Hey }, why", "en: Hey }, right: true, why", "65,7 AllRight" },
        { Quiz, "text: { id: Mas, en: Mas }", $"text: {{ id: {new string('a', 101)}, en: Mas }}", "13,31 TooLong" },
        { Quiz, "Pakai Kak.", "\"a\\nb\\nc\\nd\"", "15,18 TooManyLines" },
        { Quiz, "Halo, ___!", "Halo!", "22,15 GapMissing" },
        { Quiz, "type: gap", "type: text", "22,15 GapInText" },
        { Quiz, "why: { id: Kasar., en: Rude. }, next: akhir", "why: { id: Kasar., en: Rude. }, next: awal", "35,7 EndlessTalk" },
        { Quiz, "why: { id: Kasar., en: Rude. }, next: akhir", "why: { id: Kasar., en: Rude. }, next: nanti", "35,7 UnknownReference" },
        { Quiz, "any: { id: [halo], en: [hello] }", "any: { id: [halo], en: [hello] }, none: { id: [a], en: [b] }", "51,9 NotOneCondition" },
        { Quiz, "pass: 2", "pass: 3", "53,11 NumberOutOfRange" },
        { Practice, "least: 0, most: 100", "least: 200, most: 100", "10,44 LeastAboveMost" },
        { Practice, "Ada {tanya}.", "Ada {jawab}.", "11,13 UnknownPlaceholder" },
        { Practice, "check: flow-checked", "check: flow-check", "20,64 UnknownReference" },
        { Practice, "roles: [pembeli]", "roles: [penjual]", "29,13 UnknownReference" },
        { FormA, "number: 2", "number: 3", "14,13 WrongTestNumber" },
        { FormA, "type: choice", "type: truefalse\n    answer: true\n    whyTrue: { id: a, en: a }\n    whyFalse: { id: a, en: a }", "5,11 OnlyChoiceInTests" },
        { FormB, "facility: 0.7", "facility: 0.5", "3,5 FormsDiffer" },
        { FormB, "  - number: 2\n    anchor: t-anchor-1", "", "1,1 FormSizesDiffer" },
        { FormB, "  - number: 2\n    anchor: t-anchor-1", "", "1,1 AnchorNotUsed" },
        { FormB, "anchor: t-anchor-1", "anchor: t-anchor-9", "15,13 UnknownReference" },
        { "faq.yaml", "[bayar, gratis, biaya]", "[bayar, gratis]", "3,17 WrongCount" },
        { "roles.yaml", "side: customer", "side: shop", "6,12 OpensOnlyCustomer" },
        { "roles.yaml", ", { id: Selalu, en: Always }", "", "9,60 WrongCount" },
        { "track.yaml", "day: 1", "day: 2", "2,10 WrongTrackDay" },
        { Course, "folder: 01-salam", "folder: 02-salam", "22,13 BadFolderNumber" },
    };

    [Fact]
    public void A_sound_course_has_no_finding()
    {
        var reading = new SampleCourse().Read();

        reading.Diagnostics.ShouldBeEmpty();
        reading.Course.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_is_told_where_it_stands(string file, string sound, string fault, string told)
    {
        var course = new SampleCourse();
        var text = course.Files[file];
        var place = text.IndexOf(sound, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0);
        course.Files[file] = text[..place] + fault + text[(place + sound.Length)..];

        var reading = course.Read();

        reading.Course.ShouldBeNull();
        reading.Diagnostics.Where(finding => finding.Source == file).Select(finding => $"{finding.Range.Start} {finding.Code}").ShouldContain(told);
    }

    [Fact]
    public void A_folder_that_the_course_does_not_name_is_told()
    {
        var course = new SampleCourse();
        course.Modules.Add("02-lupa");

        course.Read().Diagnostics.Select(finding => finding.Code).ShouldBe(["FolderNotListed"]);
    }

    [Fact]
    public void Every_message_is_given_by_some_fault()
    {
        var given = Faults().Select(row => row.Data.Item4.Split(' ')[1]).Append(nameof(CourseMessages.FolderNotListed));

        typeof(CourseMessages).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Concat(typeof(LessonMessages).GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(method => method.Name)
            .Except(given)
            .ShouldBeEmpty();
    }

    [Fact]
    public void However_a_file_is_cut_or_garbled_reading_it_never_fails()
    {
        var random = new Random(11);
        var files = new SampleCourse().Files.Keys.Where(file => !file.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        for (var round = 0; round < 300; round++)
        {
            var course = new SampleCourse();
            var file = files[round % files.Count];
            var text = course.Files[file];
            var place = random.Next(text.Length);
            course.Files[file] = (round % 3) switch
            {
                0 => text[..place],
                1 => text.Insert(place, "[]{}:,-&*#>'\"\n"[random.Next(14)].ToString()),
                _ => text.Remove(place, 1),
            };

            var reading = course.Read();

            (reading.Course is null).ShouldBe(reading.Diagnostics.Count > 0, course.Files[file]);
        }
    }
}
