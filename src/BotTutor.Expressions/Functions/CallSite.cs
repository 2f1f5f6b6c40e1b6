using System.Runtime.CompilerServices;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Expressions.Functions;

/// <summary>One call while it is compiled: the arguments as written, and the means to compile them.</summary>
internal sealed class CallSite(Compiler compiler, CallSyntax call, Scope? scope)
{
    public string Name => call.Name;

    /// <summary>The call as its author wrote it.</summary>
    public string Written => compiler.TextOf(call);

    public int Count => call.Arguments.Count;

    public Scope? Scope => scope;

    public FunctionTable? Functions => compiler.Functions;

    public ExpressionSyntax this[int index] => call.Arguments[index];

    public Code Argument(int index) => compiler.Compile(call.Arguments[index], scope);

    public Code Argument(int index, Scope inner) => compiler.Compile(call.Arguments[index], inner);

    public Code[] Arguments() => compiler.CompileAll(call.Arguments, scope);

    public ValueTypes TypeOf(int index) => compiler.TypeOf(call.Arguments[index]);

    /// <summary>Brings a variable into being for the argument that is compiled in the scope returned.</summary>
    public Scope Enter(string name) => compiler.EnterScope(scope, name);

    public string TextOf(int index) => compiler.TextOf(call.Arguments[index]);

    public void Refuse(string code, string message, ExpressionSyntax? at = null) => compiler.Report(code, message, at ?? call);

    public Code RefuseCount(int wanted)
    {
        Refuse(nameof(ExpressionMessages.WrongArgumentCount), ExpressionMessages.WrongArgumentCount(Name, Arity.Exactly(wanted), Count));
        return _ => default;
    }

    public EvaluationResult Fail(string message) => EvaluationResult.Fail(Written, message);

    /// <summary>Says that a value makes the call impossible.</summary>
    public EvaluationResult Misuse(string message) => EvaluationResult.Fail(new EvaluationError(Written, message) { IsMisuse = true });

    public EvaluationResult OutOfSteps() => EvaluationResult.Exceed(Written, ExpressionMessages.TooManySteps);

    /// <summary>Code that evaluates all arguments and gives them to a body; the first that fails ends it.</summary>
    public Code Call(Func<Arguments, EvaluationResult> body)
    {
        switch (Arguments())
        {
            case []:
                return run => body(new Arguments([], this, run));

            case [var only]:
                return run => CallOne(only, body, run);

            case [var first, var second]:
                return run => CallTwo(first, second, body, run);

            case { Length: <= Few.Length } few:
                return run => CallFew(few, body, run);

            case var many:
                return run => CallMany(many, body, run);
        }
    }

    /// <summary>The same, where a call of two arguments mostly has a short way.</summary>
    public Code Call<TOperation>(Func<Arguments, EvaluationResult> body)
        where TOperation : struct, IPairOperation
    {
        if (Count != 2)
        {
            return Call(body);
        }

        var first = Argument(0);
        var second = Argument(1);
        return run =>
        {
            var left = first(run);
            if (left.Failed)
            {
                return left;
            }

            var right = second(run);
            return right.Failed ? right
                : TOperation.TryCompute(left.Value, right.Value, out var result) ? EvaluationResult.Of(result)
                : CallBody(left.Value, right.Value, body, run);
        };
    }

    private EvaluationResult CallOne(Code only, Func<Arguments, EvaluationResult> body, Evaluation run)
    {
        var result = only(run);
        if (result.Failed)
        {
            return result;
        }

        var value = result.Value;
        return body(new Arguments(new ReadOnlySpan<Value>(in value), this, run));
    }

    private EvaluationResult CallTwo(Code first, Code second, Func<Arguments, EvaluationResult> body, Evaluation run)
    {
        var left = first(run);
        if (left.Failed)
        {
            return left;
        }

        var right = second(run);
        return right.Failed ? right : CallBody(left.Value, right.Value, body, run);
    }

    private EvaluationResult CallBody(Value left, Value right, Func<Arguments, EvaluationResult> body, Evaluation run)
    {
        Two values = default;
        values[0] = left;
        values[1] = right;
        return body(new Arguments(values, this, run));
    }

    private EvaluationResult CallFew(Code[] codes, Func<Arguments, EvaluationResult> body, Evaluation run)
    {
        Few values = default;
        for (var index = 0; index < codes.Length; index++)
        {
            var result = codes[index](run);
            if (result.Failed)
            {
                return result;
            }

            values[index] = result.Value;
        }

        return body(new Arguments(((ReadOnlySpan<Value>)values)[..codes.Length], this, run));
    }

    private EvaluationResult CallMany(Code[] codes, Func<Arguments, EvaluationResult> body, Evaluation run)
    {
        var values = new Value[codes.Length];
        for (var index = 0; index < codes.Length; index++)
        {
            var result = codes[index](run);
            if (result.Failed)
            {
                return result;
            }

            values[index] = result.Value;
        }

        return body(new Arguments(values, this, run));
    }

    [InlineArray(2)]
    private struct Two
    {
        private Value _first;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 6;

        private Value _first;
    }
}
