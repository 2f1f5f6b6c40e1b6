using System.Reflection;
using BotTutor.Content.Shops;
using BotTutor.Diagnostics;

namespace BotTutor.Content.Tests.Shops;

/// <summary>
/// Reads every file under Broken in place of the sound file that its name begins with. The lines behind <c>#!</c> are the
/// diagnostics that it must give, all of them and no others. To add a test, add a file.
/// </summary>
public sealed class BrokenFileTests
{
    private const string Mark = "#! ";
    private const string SignsOfYaml = "[]{}:,-&*#?|>'\"%@`\t\n";

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(SampleFiles.BrokenFolder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_mistake_is_told_with_its_place_and_the_way_out(string file)
    {
        var content = File.ReadAllText(Path.Combine(SampleFiles.BrokenFolder, file));

        var reading = SampleFiles.Read(file.Split('.')[0], file, content);

        reading.Diagnostics.Select(Line).ShouldBe(Expected(content));
        reading.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Source == file);
        (reading.Content is null).ShouldBe(reading.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData(typeof(ContentMessages))]
    [InlineData(typeof(ShopMessages))]
    public void Every_message_is_given_by_some_broken_file(Type messages)
    {
        var given = Files().SelectMany(row => Expected(File.ReadAllText(Path.Combine(SampleFiles.BrokenFolder, row.Data))))
            .Select(line => line.Split([' ', ':'])[2])
            .Append("FileMissing"); // A file that is not there cannot stand under Broken; ShopFolderTests has it.

        messages.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Except(given).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("shop")]
    [InlineData("shipping")]
    [InlineData("catalog")]
    public void However_a_file_is_cut_or_garbled_reading_it_never_fails(string file)
    {
        var sound = SampleFiles.Sound(file);
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var place = random.Next(sound.Length);
            var garbled = (round % 4) switch
            {
                0 => sound[..place],
                1 => sound.Remove(place, 1),
                2 => sound.Insert(place, SignsOfYaml[random.Next(SignsOfYaml.Length)].ToString()),
                _ => sound[..place] + sound[random.Next(sound.Length)..],
            };

            var reading = SampleFiles.Read(file, file, garbled);

            (reading.Content is null).ShouldBe(reading.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), garbled);
        }
    }

    private static IEnumerable<string> Expected(string content) =>
        content.Split('\n').Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..].TrimEnd());

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Range.Start} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}";
}
