using BotTutor.Diagnostics;
using BotTutor.Expressions.BuiltIn;
using BotTutor.Expressions.Functions;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Expressions;

/// <summary>An adaptive expression, parsed once and compiled. Immutable; one instance serves any number of threads.</summary>
public sealed class Expression
{
    private readonly Code _code;
    private readonly int _locals;

    private Expression(string text, Code code, Compiler compiler)
    {
        Text = text;
        _code = code;
        _locals = compiler.Locals;
        References = compiler.References;
    }

    public string Text { get; }

    /// <summary>The paths that it reads, such as <c>user.name</c>, each once.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Parses an expression such as <c>user.age > 17</c>.</summary>
    /// <param name="text">The expression, without the <c>=</c> or <c>${}</c> around it.</param>
    /// <param name="functions">Functions beside the built-in ones, and before them.</param>
    public static ExpressionParse Parse(string text, FunctionTable? functions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(text, 0, text.Length);
        return Compile(text, parser.ParseWhole(), parser.Mistake, functions);
    }

    /// <summary>Parses text with <c>${...}</c> in it. Its value is a text, except where one <c>${...}</c> is all there is: then it is that expression's.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="functions">Functions beside the built-in ones, and before them.</param>
    public static ExpressionParse ParseText(string text, FunctionTable? functions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new InterpolationParser(text, 0, text.Length, 0);
        var parsed = parser.Parse();
        return Compile(text, parsed is { Parts: [var only] } ? only : parsed, parser.Mistake, functions);
    }

    public EvaluationResult Evaluate(IMemory memory, EvaluationOptions options) => Evaluate(memory, options, null);

    /// <summary>Evaluates as a part of something greater, whose limits it shares.</summary>
    public EvaluationResult Evaluate(IMemory memory, EvaluationOptions options, EvaluationBudget? budget)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(options);
        return _code(new Evaluation(memory, options, budget, _locals == 0 ? [] : new Value[_locals]));
    }

    public override string ToString() => Text;

    private static ExpressionParse Compile(string text, ExpressionSyntax? syntax, SyntaxMistake? mistake, FunctionTable? functions)
    {
        var source = new SourceText("expression", text);
        if (syntax is null || mistake is not null)
        {
            var range = source.RangeAt(mistake!.Start, mistake.End - mistake.Start);
            return new ExpressionParse(null, [Diagnostic.Error(mistake.Code, mistake.Message, source.Name, range)]);
        }

        var compiler = new Compiler(source, functions, BuiltInFunctions.Find);
        var code = compiler.Compile(syntax, null);
        return compiler.Diagnostics.Count > 0
            ? new ExpressionParse(null, compiler.Diagnostics)
            : new ExpressionParse(new Expression(text, code, compiler), []);
    }
}
