using BotTutor.Diagnostics;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Expressions.Functions;

/// <summary>Turns syntax into code, checks every call on the way, and notes what is read.</summary>
internal sealed class Compiler(SourceText source, FunctionTable? functions, Func<string, FunctionDefinition?> builtIn)
{
    private const string Prebuilt = "prebuilt.";

    // How many levels of a tree may run between two looks at the room that is left on the stack.
    private const int LevelsPerCheck = 32;

    private List<Diagnostic>? _diagnostics;
    private List<string>? _references;

    public FunctionTable? Functions => functions;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? [];

    public IReadOnlyList<string> References => _references ?? [];

    /// <summary>How many variables of lambdas are alive at most at one time.</summary>
    public int Locals { get; private set; }

    public string TextOf(ExpressionSyntax syntax) => source.Content[syntax.Start..syntax.End];

    public void Report(string code, string message, ExpressionSyntax at) =>
        (_diagnostics ??= []).Add(Diagnostic.Error(code, message, source.Name, source.RangeAt(at.Start, at.End - at.Start)));

    public Scope EnterScope(Scope? outer, string name)
    {
        var scope = Scope.Enter(outer, name);
        Locals = Math.Max(Locals, scope.Slot + 1);
        return scope;
    }

    public Code Compile(ExpressionSyntax syntax, Scope? scope)
    {
        var code = CompilePlain(syntax, scope);
        if (syntax.Height % LevelsPerCheck != 0)
        {
            return code;
        }

        return Guard(code, TextOf(syntax));
    }

    private static Code Guard(Code code, string written) => run =>
        System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? code(run)
            : EvaluationResult.Fail(written, ExpressionMessages.StackTooDeep);

    private Code CompilePlain(ExpressionSyntax syntax, Scope? scope) => syntax switch
    {
        LiteralSyntax literal => Constant(literal.Value),
        NameSyntax or MemberSyntax => CompilePath(syntax, scope),
        IndexSyntax index => CompileIndex(index, scope, isLenient: false),
        InterpolationSyntax text => CompileText(CompileAll(text.Parts, scope)),
        ArraySyntax array => CompileArray(CompileAll(array.Items, scope)),
        ObjectSyntax properties => CompileObject([.. properties.Names], CompileAll(properties.Values, scope)),
        CallSyntax call => CompileCall(call, scope),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public Code[] CompileAll(IReadOnlyList<ExpressionSyntax> parts, Scope? scope)
    {
        var codes = new Code[parts.Count];
        for (var index = 0; index < codes.Length; index++)
        {
            codes[index] = Compile(parts[index], scope);
        }

        return codes;
    }

    public ValueTypes TypeOf(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax { Value: { IsString: true } } => ValueTypes.Text,
        LiteralSyntax { Value: { IsNumber: true } } => ValueTypes.Number,
        LiteralSyntax { Value: { Kind: ValueKind.Boolean } } => ValueTypes.Truth,
        ArraySyntax => ValueTypes.List,
        CallSyntax call => FindFunction(call.Name)?.Result ?? ValueTypes.Any,
        _ => ValueTypes.Any,
    };

    private static Code Constant(Value value)
    {
        var result = EvaluationResult.Of(value);
        return _ => result;
    }

    private static Code CompileText(Code[] parts) => run => TextRuns.Join(parts, run);

    private static Code CompileArray(Code[] items) => run =>
    {
        var array = new ValueArray(items.Length);
        foreach (var item in items)
        {
            var result = item(run);
            if (result.Failed)
            {
                return result;
            }

            array.Add(result.Value);
        }

        return EvaluationResult.Of(array);
    };

    private static Code CompileObject(string[] names, Code[] values) => run =>
    {
        var properties = new ValueObject();
        for (var index = 0; index < names.Length; index++)
        {
            var result = values[index](run);
            if (result.Failed)
            {
                return result;
            }

            properties[names[index]] = result.Value;
        }

        return EvaluationResult.Of(properties);
    };

    // A function beside the built-in ones may hide one of them, which can then still be called as prebuilt.name.
    private FunctionDefinition? FindFunction(string name) =>
        name.StartsWith(Prebuilt, StringComparison.Ordinal)
            ? builtIn(name[Prebuilt.Length..])
            : functions?.Find(name) ?? builtIn(name);

    private Code CompileCall(CallSyntax call, Scope? scope)
    {
        if (FindFunction(call.Name) is not { } function)
        {
            Report(nameof(ExpressionMessages.UnknownFunction), ExpressionMessages.UnknownFunction(call.Name), call);
            return Constant(Value.Null);
        }

        if (!function.Arity.Allows(call.Arguments.Count))
        {
            var message = ExpressionMessages.WrongArgumentCount(call.Name, function.Arity, call.Arguments.Count);
            Report(nameof(ExpressionMessages.WrongArgumentCount), message, call);
            return Constant(Value.Null);
        }

        for (var index = 0; index < call.Arguments.Count; index++)
        {
            if (!function.Accepts(index, TypeOf(call.Arguments[index])))
            {
                var message = ExpressionMessages.WrongArgumentType(call.Name, index, function.ParameterAt(index), TextOf(call.Arguments[index]));
                Report(nameof(ExpressionMessages.WrongArgumentType), message, call.Arguments[index]);
            }
        }

        return function.Compile(new CallSite(this, call, scope));
    }

    private Code CompilePath(ExpressionSyntax syntax, Scope? scope)
    {
        var target = syntax;
        var count = 0;
        for (; target is MemberSyntax member; target = member.Target)
        {
            count++;
        }

        var rest = count == 0 ? [] : new string[count];
        for (var member = syntax as MemberSyntax; member is not null; member = member.Target as MemberSyntax)
        {
            rest[--count] = member.Name;
        }

        if (target is NameSyntax name)
        {
            return Scope.Find(scope, name.Name) is { } local
                ? PathCode.OfLocal(local.Slot, rest)
                : CompileGlobal(name.Name, rest);
        }

        var written = TextOf(syntax);
        var start = target is IndexSyntax index ? CompileIndex(index, scope, isLenient: true) : Compile(target, scope);
        return PathCode.OfCode(start, rest, written);
    }

    private Code CompileGlobal(string name, string[] rest)
    {
        var path = rest.Length == 0 ? name : $"{name}.{string.Join('.', rest)}";
        _references ??= [];
        if (!_references.Contains(path, StringComparer.OrdinalIgnoreCase))
        {
            _references.Add(path);
        }

        return PathCode.OfGlobal(name, rest, path);
    }

    // Where a member is read behind an index, as in items[9].name, an item that is not there reads as null; items[9] alone is a mistake.
    private Code CompileIndex(IndexSyntax syntax, Scope? scope, bool isLenient)
    {
        var target = syntax.Target is IndexSyntax inner ? CompileIndex(inner, scope, isLenient) : Compile(syntax.Target, scope);
        var index = Compile(syntax.Index, scope);
        return run =>
        {
            var owner = target(run);
            if (owner.Failed)
            {
                return owner;
            }

            var key = index(run);
            return key.Failed ? key
                : Elements.TryRead(owner.Value, key.Value) is { } found ? EvaluationResult.Of(found)
                : isLenient && !Elements.IsNoKey(key.Value) ? EvaluationResult.Of(Value.Null)
                : EvaluationResult.Fail(TextOf(syntax), Elements.Complaint(owner.Value, key.Value));
        };
    }
}
