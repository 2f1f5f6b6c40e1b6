using System.CommandLine;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding;
using BotTutor.LanguageUnderstanding.Reports;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor recognize PATH [--locale id] [--report FILE]</c>: a line of text in, its intent, score and entities out; or the figures of labelled messages.</summary>
internal static class RecognizeCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A .lu file, or a folder whose .lu files of the locale are read together.",
            DefaultValueFactory = _ => Path.Combine(ContentFolder.Find(), "shop", "shop"),
        };
        var locale = new Option<string>("--locale") { Description = "Which language's .lu files to read.", DefaultValueFactory = _ => "id" };
        var report = new Option<string?>("--report") { Description = "A file of labelled messages, a line each: intent, tab, message. Prints how well they are told instead of reading lines." };
        var command = new Command("recognize", "Read lines of text and say what each means.") { path, locale, report };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(report) is { } labelled
            ? ReportAsync(parsed.GetValue(path)!, parsed.GetValue(locale)!, labelled, Console.Out, cancellationToken)
            : RunAsync(parsed.GetValue(path)!, parsed.GetValue(locale)!, Console.In, Console.Out, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(string path, string locale, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        if (await ReadAsync(path, locale, cancellationToken) is not var (recognizer, context))
        {
            return ExitCodes.Failed;
        }

        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(JsonLines.Write(Describe(recognizer.Recognize(line, context))).AsMemory(), cancellationToken);
        }

        return ExitCodes.Fine;
    }

    internal static async Task<int> ReportAsync(string path, string locale, string labelled, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(labelled))
        {
            await Console.Error.WriteLineAsync($"{labelled}: there is no such file. It should have lines of an intent, a tab and a message.");
            return ExitCodes.Failed;
        }

        if (await ReadAsync(path, locale, cancellationToken) is not var (recognizer, context))
        {
            return ExitCodes.Failed;
        }

        try
        {
            var messages = LabelledMessage.Read(await File.ReadAllLinesAsync(labelled, cancellationToken));
            await output.WriteLineAsync(RecognitionReport.Of(recognizer, messages, context).ToString().AsMemory(), cancellationToken);
            return ExitCodes.Fine;
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync($"{labelled}: {wrong.Message}");
            return ExitCodes.Failed;
        }
    }

    private static async Task<(LuRecognizer Recognizer, RecognitionContext Context)?> ReadAsync(string path, string locale, CancellationToken cancellationToken)
    {
        var files = File.Exists(path) ? [path]
            : Directory.Exists(path) ? Directory.GetFiles(path, $"*.{locale}.lu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : [];
        if (files.Length == 0)
        {
            await Console.Error.WriteLineAsync($"{path}: there is no .lu file for the locale '{locale}'. Name a file, or a folder with files such as shop.{locale}.lu.");
            return null;
        }

        var text = string.Join('\n', await Task.WhenAll(files.Select(file => File.ReadAllTextAsync(file, cancellationToken))));
        var recognizer = new LuRecognizer(LuModel.Parse(new SourceText(Path.GetFileName(files[0]), text)));
        var context = new RecognitionContext { Locale = locale, Now = TimeProvider.System.GetLocalNow(), Vocabulary = ContentFolder.ReadVocabulary() };
        return (recognizer, context);
    }

    private static JsonObject Describe(Recognition recognition)
    {
        var entities = new JsonObject();
        foreach (var entity in recognition.Entities)
        {
            if (entities[entity.Name] is not JsonArray values)
            {
                entities[entity.Name] = values = [];
            }

            values.Add(entity.Value.DeepClone());
        }

        return new JsonObject
        {
            ["intent"] = recognition.TopIntent.Name,
            ["score"] = Math.Round(recognition.TopIntent.Score, 4),
            ["entities"] = entities,
        };
    }
}
