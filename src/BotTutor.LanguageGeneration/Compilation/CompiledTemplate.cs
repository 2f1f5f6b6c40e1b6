using System.Runtime.CompilerServices;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>A template that can be evaluated. Its body is compiled when it is first needed.</summary>
internal sealed class CompiledTemplate(string name, IReadOnlyList<string> parameters, Func<Body> compile)
{
    private Body? _body;

    public CompiledTemplate(TemplateSyntax syntax, Func<Body> compile)
        : this(syntax.Name, syntax.Parameters, compile)
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
            return EvaluationResult.Fail(Name, LgMessages.InTemplate(Name, LgMessages.TooDeep(run.Limits.Depth)));
        }

        if (!run.TakeStep())
        {
            return EvaluationResult.Fail(Name, LgMessages.InTemplate(Name, LgMessages.TooManySteps));
        }

        var outer = run.CallerMark;
        var mark = run.Mark;
        run.CallerMark = mark;
        run.Depth++;
        var result = (_body ??= compile())(run, scope);
        run.Depth--;
        run.Forget(mark);
        run.CallerMark = outer;
        return result.Error is { } error ? EvaluationResult.Fail(error.Expression, LgMessages.InTemplate(Name, error.Message)) : result;
    }

    /// <summary>Compiles now, so that what is wrong with the body is told.</summary>
    public void Prepare() => _body ??= compile();
}
