using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.BuiltIn;
using BotTutor.Expressions.Functions;
using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>Turns bodies as written into bodies that run, and tells what is wrong with the expressions in them.</summary>
internal sealed class BodyCompiler(SourceText source, FunctionTable functions, Findings findings)
{
    private readonly BranchChecker _checker = new(source.Content, findings);

    public Body Compile(BodySyntax body) => body switch
    {
        BodySyntax.Variations { Texts: var texts } => CompileVariations(texts),
        BodySyntax.Conditions { Branches: var branches } => CompileConditions(branches),
        BodySyntax.Switch { Branches: var branches } => CompileSwitch(branches),
        BodySyntax.Structure structure => CompileStructure(structure),
        _ => Nothing,
    };

    public Body CompileText(TextSyntax text) =>
        text.Parts switch
        {
            [] => Always(string.Empty),
            [{ IsExpression: false, Text: var plain }] => Always(plain),
            [var only] => CompileExpression(only),
            var parts => CompileParts([.. parts.Select(part => part.IsExpression ? CompileExpression(part) : Always(part.Text))]),
        };

    private static EvaluationResult Nothing(TemplateRun run, IMemory scope) => EvaluationResult.Of(Value.Null);

    private static Body Always(string text)
    {
        var result = EvaluationResult.Of(text);
        return (_, _) => result;
    }

    private static Body CompileParts(Body[] parts) => (run, scope) => JoinedText.Of(parts, run, scope);

    private Body CompileExpression(PartSyntax part)
    {
        var parsed = Expression.Parse(part.Text, functions);
        foreach (var diagnostic in parsed.Diagnostics)
        {
            findings.Add(diagnostic with { Source = source.Name, Range = Shift(diagnostic.Range, part.Offset) });
        }

        if (parsed.Expression is not { } expression)
        {
            var failure = EvaluationResult.Fail(part.Text, parsed.Diagnostics[0].Message);
            return (_, _) => failure;
        }

        return (run, scope) =>
        {
            var result = expression.Evaluate(scope, run.Options, run);
            return run.Generation.IsStrict && !result.Failed && result.Value.IsNull
                ? EvaluationResult.Fail(expression.Text, LgMessages.NullInStrictMode(expression.Text))
                : result;
        };
    }

    private SourceRange Shift(SourceRange range, int offset)
    {
        var start = source.PositionAt(offset);
        SourcePosition Move(SourcePosition place) =>
            place.Line == 1 ? new(start.Line, start.Column + place.Column - 1) : new(start.Line + place.Line - 1, place.Column);
        return new SourceRange(Move(range.Start), Move(range.End));
    }

    private Body CompileVariations(IReadOnlyList<TextSyntax> texts)
    {
        var bodies = texts.Select(CompileText).ToArray();
        return bodies switch
        {
            [] => Nothing,
            [var only] => only,
            _ => (run, scope) => bodies[run.Choose(bodies.Length)](run, scope),
        };
    }

    private Body CompileConditions(IReadOnlyList<BranchSyntax> branches)
    {
        var compiled = new (Body? Condition, Body Then)[branches.Count];
        for (var index = 0; index < branches.Count; index++)
        {
            _checker.CheckCondition(branches, index);
            compiled[index] = (branches[index].Kind == BranchKind.Else ? null : CompileHead(branches[index]), CompileVariations(branches[index].Texts));
        }

        return (run, scope) =>
        {
            foreach (var (condition, then) in compiled)
            {
                if (condition is null)
                {
                    return then(run, scope);
                }

                var result = condition(run, scope);
                if (result.Failed && run.Generation.IsStrict)
                {
                    return result;
                }

                if (!result.Failed && (result.Value.AsBoolean() ?? !result.Value.IsNull))
                {
                    return then(run, scope);
                }
            }

            return EvaluationResult.Of(Value.Null);
        };
    }

    private Body CompileHead(BranchSyntax branch) =>
        branch.Head.Parts.FirstOrDefault(part => part.IsExpression) is { } expression ? CompileExpression(expression) : Nothing;

    private Body CompileSwitch(IReadOnlyList<BranchSyntax> branches)
    {
        var compiled = new (BranchKind Kind, Body Head, Body Then)[branches.Count];
        for (var index = 0; index < branches.Count; index++)
        {
            _checker.CheckSwitch(branches, index);
            var head = branches[index].Kind == BranchKind.Default ? Nothing : CompileHead(branches[index]);
            compiled[index] = (branches[index].Kind, head, CompileVariations(branches[index].Texts));
        }

        var cases = compiled.Where(branch => branch.Kind == BranchKind.Case).ToArray();
        var subject = compiled[0].Head;
        var otherwise = compiled.LastOrDefault(branch => branch.Kind == BranchKind.Default).Then ?? Nothing;
        return (run, scope) =>
        {
            var wanted = subject(run, scope);
            if (wanted.Failed)
            {
                return wanted;
            }

            foreach (var (_, head, then) in cases)
            {
                var offered = head(run, scope);
                if (offered.Failed || BuiltInFunctions.AreEqual(offered.Value, wanted.Value))
                {
                    return offered.Failed ? offered : then(run, scope);
                }
            }

            return otherwise(run, scope);
        };
    }

    private Body CompileStructure(BodySyntax.Structure structure)
    {
        var properties = structure.Properties
            .Select(property => new StructureProperty(property.Name?.ToLowerInvariant(), [.. property.Values.Select(CompileText)]))
            .ToArray();
        return (run, scope) => StructureProperty.Build(structure.Name, properties, run, scope);
    }
}
