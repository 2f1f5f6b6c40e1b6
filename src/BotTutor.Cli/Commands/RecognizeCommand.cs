using System.CommandLine;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor recognize PATH [--locale id]</c>: a line of text in, its intent, score and entities out.</summary>
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
        var command = new Command("recognize", "Read lines of text and say what each means.") { path, locale };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(path)!, parsed.GetValue(locale)!, Console.In, Console.Out, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(string path, string locale, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var files = File.Exists(path) ? [path]
            : Directory.Exists(path) ? Directory.GetFiles(path, $"*.{locale}.lu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : [];
        if (files.Length == 0)
        {
            await Console.Error.WriteLineAsync($"{path}: there is no .lu file for the locale '{locale}'. Name a file, or a folder with files such as shop.{locale}.lu.");
            return ExitCodes.Failed;
        }

        var text = string.Join('\n', files.Select(File.ReadAllText));
        var recognizer = new LuRecognizer(LuModel.Parse(new SourceText(Path.GetFileName(files[0]), text)));
        var context = new RecognitionContext { Locale = locale, Now = TimeProvider.System.GetLocalNow(), Vocabulary = ContentFolder.ReadVocabulary() };
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await output.WriteLineAsync(JsonLines.Write(Describe(recognizer.Recognize(line, context))).AsMemory(), cancellationToken);
        }

        return ExitCodes.Fine;
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
