using BotTutor.Dialogs.Recognizers;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Reads recognizers that are given by the name of their file, or several as a list.</summary>
internal static class RecognizerReader
{
    public static Recognizer Named(Compilation compilation, SourceNode node)
    {
        compilation.Surroundings.Files.Add((node.Text, compilation, node));
        return new NamedRecognizer { Id = node.Text, Name = node.Text };
    }

    public static RecognizerSet Set(Compilation compilation, SourceNode node, string path, string name) => new()
    {
        Recognizers = (IReadOnlyList<Recognizer>)PropertyReader.Read(compilation, typeof(IReadOnlyList<Recognizer>), node, path, name)!,
    };
}
