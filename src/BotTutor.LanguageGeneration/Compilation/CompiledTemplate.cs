using System.Runtime.CompilerServices;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>A template that can be evaluated. Its body is compiled when it is first needed.</summary>
/// <param name="name">Its name.</param>
/// <param name="parameters">The names of its parameters.</param>
/// <param name="compile">Makes the body.</param>
/// <param name="file">The file it stands in; none for a text that stands in no file.</param>
internal sealed class CompiledTemplate(string name, IReadOnlyList<string> parameters, Func<Body> compile, string? file = null)
{
    // Looking through many outcomes is work too; a few are looked through for nothing.
    private const int OutcomesPerStep = 64;

    private Body? _body;

    public CompiledTemplate(TemplateSyntax syntax, Func<Body> compile, string file)
        : this(syntax.Name, syntax.Parameters, compile, file)
    {
    }

    public string Name { get; } = name;

    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>Evaluates with arguments in the order of the parameters, or with none at all in the caller's scope.</summary>
    public EvaluationResult Call(TemplateRun run, ReadOnlySpan<Value> arguments, IMemory caller, bool isFresh)
    {
        var scope = arguments.Length == 0 ? caller : new TemplateScope(Parameters, arguments.ToArray(), TemplateScope.Globals(caller));
        if (!run.Remembers || isFresh)
        {
            return Evaluate(run, scope);
        }

        if (!run.TakeSteps(run.Remembered / OutcomesPerStep))
        {
            return EvaluationResult.Exceed(Name, LgMessages.InTemplate(Name, LgMessages.TooManySteps));
        }

        if (run.Recall(this, scope, run.CallerMark) is { } known)
        {
            return EvaluationResult.Of(known);
        }

        var chances = run.Chances;
        var result = Evaluate(run, scope);
        if (!result.Failed && run.Chances != chances)
        {
            run.Remember(this, scope, result.Value);
        }

        return result;
    }

    public EvaluationResult Evaluate(TemplateRun run, IMemory scope)
    {
        if (run.Depth >= run.Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return EvaluationResult.Exceed(Name, LgMessages.InTemplate(Name, LgMessages.TooDeep(run.Limits.Depth)));
        }

        if (!run.TakeStep())
        {
            return EvaluationResult.Exceed(Name, LgMessages.InTemplate(Name, LgMessages.TooManySteps));
        }

        var outer = run.CallerMark;
        var mark = run.Mark;
        run.CallerMark = mark;
        run.Depth++;
        var result = (_body ??= compile())(run, scope);
        run.Depth--;
        run.Forget(mark);
        run.CallerMark = outer;
        if (result.Error is { } error)
        {
            return EvaluationResult.Fail(error with { Message = LgMessages.InTemplate(Name, error.Message) });
        }

        if (file is not null)
        {
            run.Options.TextMade?.Invoke(Name, file, result.Value);
        }

        return result;
    }

    /// <summary>Compiles now, so that what is wrong with the body is told.</summary>
    public void Prepare() => _body ??= compile();
}
