using BotTutor.Expressions;
using BotTutor.Expressions.BuiltIn;
using BotTutor.Expressions.Functions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>The functions that expressions inside of templates have beside all others: each template under its name, and a few of their own.</summary>
internal sealed class TemplateFunctions(TemplateSet set, FunctionTable? others)
{
    private const string OwnPrefix = "lg.";
    private const char FreshMark = '!';

    /// <summary>Functions by name. A template with the name of a built-in function is called as <c>lg.name</c>.</summary>
    public FunctionTable Table()
    {
        var table = new FunctionTable { Fallback = name => FindTemplate(name) ?? others?.Find(name) };
        table.Add("template", Arity.AtLeast(1), CallTemplate);
        table.Add("isTemplate", Arity.Exactly(1), IsTemplate);
        table.Add("expandText", Arity.Exactly(1), ExpandText);
        table.Add("ActivityAttachment", Arity.Exactly(2), MakeAttachment);
        return table;
    }

    private FunctionDefinition? FindTemplate(string name)
    {
        var isFresh = name.EndsWith(FreshMark);
        var plain = isFresh ? name[..^1] : name;
        var isOwn = plain.StartsWith(OwnPrefix, StringComparison.Ordinal);
        if (!isOwn && BuiltInFunctions.Has(plain))
        {
            return null;
        }

        return set.Resolve(isOwn ? plain[OwnPrefix.Length..] : plain) is { } template
            ? FunctionTable.MakeAllOrNone(name, template.Parameters.Count, arguments => Call(template, arguments.All, arguments, isFresh))
            : null;
    }

    private EvaluationResult Call(CompiledTemplate template, ReadOnlySpan<Value> values, Arguments arguments, bool isFresh) =>
        template.Call(RunOf(arguments), values, arguments.Memory, isFresh);

    private TemplateRun RunOf(Arguments arguments) => arguments.Budget as TemplateRun ?? set.Begin(arguments.Options);

    private EvaluationResult CallTemplate(Arguments arguments)
    {
        if (arguments.Text(0) is not { } name)
        {
            return arguments.Expected(0, "the name of a template");
        }

        if (set.Resolve(name) is not { } template)
        {
            return arguments.Fail(LgMessages.UnknownTemplate(name));
        }

        var given = arguments.Count - 1;
        return given == 0 || given == template.Parameters.Count
            ? Call(template, arguments.All[1..], arguments, isFresh: false)
            : arguments.Fail(LgMessages.WrongParameterCount(name, template.Parameters.Count, given));
    }

    private EvaluationResult IsTemplate(Arguments arguments) =>
        EvaluationResult.Of(arguments.Text(0) is { } name && set.Resolve(name) is not null);

    private EvaluationResult ExpandText(Arguments arguments) =>
        arguments.Text(0) is not { } text ? arguments.Expected(0, "a text")
        : set.Inline(text) is not { } body ? arguments.Fail(LgMessages.InvalidInlineText(text))
        : body.Evaluate(RunOf(arguments), arguments.Memory);

    private static EvaluationResult MakeAttachment(Arguments arguments) =>
        arguments.Text(1) is { } type
            ? EvaluationResult.Of(new ValueObject { { "lgType", "attachment" }, { "contenttype", type }, { "content", arguments[0] } })
            : arguments.Expected(1, "the type of the attachment, such as 'herocard'");
}
