using BotTutor.Dialogs.Generators;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Reads generators that are given by the name of their file.</summary>
internal static class GeneratorReader
{
    public static Generator Named(Compilation compilation, SourceNode node)
    {
        compilation.Surroundings.Files.Add((node.Text, compilation, node));
        return new ResourceMultiLanguageGenerator { ResourceId = node.Text };
    }
}
