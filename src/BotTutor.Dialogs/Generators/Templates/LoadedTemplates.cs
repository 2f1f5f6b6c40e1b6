using System.Collections.Concurrent;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Generators.Templates;

/// <summary>One <c>.lg</c> file, ready to make texts.</summary>
internal sealed class LoadedTemplates(string name, FormulaCompiler compiler)
{
    private readonly ConcurrentDictionary<string, Formula?> _texts = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public EvaluationResult Evaluate(string text, DialogMemory memory) =>
        _texts.GetOrAdd(text, written => compiler.Compile(FormulaCompiler.Interpolated(written))) is { } formula
            ? formula.Try(memory)
            : EvaluationResult.Fail(text, "it is no text with expressions.");
}
