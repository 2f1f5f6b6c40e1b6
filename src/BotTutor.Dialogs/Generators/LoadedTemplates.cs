using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration;

namespace BotTutor.Dialogs.Generators;

/// <summary>One <c>.lg</c> file, ready to make texts.</summary>
internal sealed class LoadedTemplates(TemplateSet set)
{
    public TemplateSet Set { get; } = set;

    public EvaluationResult Evaluate(string text, DialogMemory memory) => Set.EvaluateText(text, memory, memory.Options);
}
