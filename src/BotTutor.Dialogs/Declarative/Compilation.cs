using System.Text.Json;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Makes records of one <c>.dialog</c> file, and collects what is wrong with it.</summary>
internal sealed class Compilation(SourceJson json, string resource, DialogCatalog catalog, FormulaCompiler formulas, CompilationSurroundings surroundings)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ActionIds _ids = new();

    public FormulaCompiler Formulas => formulas;

    public CompilationSurroundings Surroundings => surroundings;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>What the file declares; <see langword="null"/> when it is broken beyond use.</summary>
    public Declared? Compile()
    {
        if (json.Broken is { } broken)
        {
            _diagnostics.Add(broken);
            return null;
        }

        var declared = Declare(json.Root!, string.Empty, typeof(Declared), "a dialog");
        _ids.Check(this);
        if (declared is DialogAction action)
        {
            surroundings.Register(action);
        }

        return declared;
    }

    /// <summary>Makes the record of something with a <c>$kind</c>.</summary>
    public Declared? Declare(SourceNode node, string path, Type expected, string expectedWords)
    {
        if (node.Kind != JsonValueKind.Object || node["$kind"] is not { IsString: true } kindNode)
        {
            Error(nameof(DeclarativeMessages.MissingKind), DeclarativeMessages.MissingKind(expectedWords), node);
            return null;
        }

        var kind = kindNode.Text;
        if (kind.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) && typeof(DialogAction).IsAssignableTo(expected))
        {
            return CustomAction(node, kind, path);
        }

        if (catalog.Find(kind) is not { } definition)
        {
            Unknown(kind, kindNode);
            return null;
        }

        if (!definition.Type.IsAssignableTo(expected))
        {
            Error(nameof(DeclarativeMessages.WrongKindHere), DeclarativeMessages.WrongKindHere(kind, expectedWords), kindNode);
            return null;
        }

        return Bind(node, path, definition) as Declared;
    }

    /// <summary>Fills a record from the properties of an object.</summary>
    /// <returns>The record; <see langword="null"/> where it lacks what it needs, which has been told.</returns>
    public object? Bind(SourceNode node, string path, KindDefinition definition)
    {
        var target = definition.New();
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in node.Properties)
        {
            if (definition.Find(property.Name) is { } known)
            {
                written.Add(known.Name);
                if (property.Value.Kind != JsonValueKind.Null)
                {
                    Set(target, known, property, path);
                }
            }
            else if (!property.Name.StartsWith('$') && !property.Name.Equals("id", StringComparison.OrdinalIgnoreCase))
            {
                var near = Suggestion.For(property.Name, definition.Properties.Select(candidate => candidate.Name));
                _diagnostics.Add(Diagnostic.Warning(
                    nameof(DeclarativeMessages.UnknownProperty),
                    DeclarativeMessages.UnknownProperty(property.Name, definition.Name, near),
                    json.Text.Name,
                    json.Range(property.Start, property.End)));
            }
        }

        foreach (var missing in definition.Properties.Where(property => property.IsRequired && !written.Contains(property.Name)))
        {
            Error(nameof(DeclarativeMessages.MissingProperty), DeclarativeMessages.MissingProperty(missing.Name, definition.Name), node);
        }

        if (definition.Properties.Any(property => property.IsRequired && property.Target.GetValue(target) is null))
        {
            return null;
        }

        if (node["pattern"] is { IsString: true } pattern && target is IntentPattern or RegexEntityRecognizer && Pattern.Complaint(pattern.Text) is { } complaint)
        {
            Error(nameof(DeclarativeMessages.BrokenPattern), DeclarativeMessages.BrokenPattern(pattern.Text, complaint), pattern);
        }

        if (target is Declared)
        {
            SetHidden(target, nameof(Declared.Origin), new Origin(definition.Name, resource, json.RangeOf(node), path, node.ToValue().AsObject()!));
            if (target is DialogAction action)
            {
                _ids.Add(action, node, this);
                SetHidden(target, nameof(DialogAction.Handler), definition.Handler);
            }

            if (target is AdaptiveDialog dialog)
            {
                surroundings.Register(dialog);
            }
        }

        return target;
    }

    public ActionList List(SourceNode node, string path)
    {
        var actions = new List<DialogAction>();
        for (var index = 0; index < node.Items.Count; index++)
        {
            if (Action(node.Items[index], $"{path}/{index}") is { } action)
            {
                actions.Add(action);
            }
        }

        return surroundings.Register(new ActionList($"{resource}#{path}", actions));
    }

    /// <summary>An action, or the name of a dialog that is to be begun there.</summary>
    public DialogAction? Action(SourceNode node, string path)
    {
        if (!node.IsString)
        {
            return (DialogAction?)Declare(node, path, typeof(DialogAction), "an action");
        }

        surroundings.Mention(node.Text, this, node);
        return Begin(node, path, new BeginDialog { Dialog = new DialogReference(node.Text) });
    }

    /// <summary>The kind of that name, where it is of the type.</summary>
    public KindDefinition? KindNamed(string kind, Type type) => catalog.Find(kind) is { } found && found.Type.IsAssignableTo(type) ? found : null;

    public KindDefinition Plain(Type type) => catalog.Plain(type);

    public void Error(string code, string message, SourceNode node) => _diagnostics.Add(Finding(code, message, node));

    /// <summary>An error at a place of this file.</summary>
    public Diagnostic Finding(string code, string message, SourceNode node) =>
        Diagnostic.Error(code, message, json.Text.Name, json.RangeOf(node));

    public int LineOf(SourceNode node) => json.RangeOf(node).Start.Line;

    public void Warning(string code, string message, SourceNode node) =>
        _diagnostics.Add(Diagnostic.Warning(code, message, json.Text.Name, json.RangeOf(node)));

    /// <summary>Passes on what is wrong with an expression, at its place in the file.</summary>
    public void Broken(string property, ExpressionParse parse, SourceNode node)
    {
        foreach (var finding in parse.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            Error(nameof(DeclarativeMessages.BrokenExpression), DeclarativeMessages.BrokenExpression(property, finding.Message), node);
        }
    }

    private void Unknown(string kind, SourceNode node)
    {
        if (AbsentKinds.Contains(kind))
        {
            Error(nameof(DeclarativeMessages.AbsentKind), DeclarativeMessages.AbsentKind(kind), node);
        }
        else
        {
            Error(nameof(DeclarativeMessages.UnknownKind), DeclarativeMessages.UnknownKind(kind, Suggestion.For(kind, catalog.Names)), node);
        }
    }

    private void Set(object target, KindProperty known, SourceProperty property, string path)
    {
        var value = PropertyReader.Read(this, known.Target.PropertyType, property.Value, $"{path}/{known.Name}", known.Name);
        if (value is not null)
        {
            known.Target.SetValue(target, value);
        }
    }

    private static void SetHidden(object target, string name, object? value)
    {
        const System.Reflection.BindingFlags Any = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
        target.GetType().GetProperty(name, Any)!.SetValue(target, value);
    }

    /// <summary>A dialog used like an action: its properties are the options of the dialog.</summary>
    private BeginDialog CustomAction(SourceNode node, string kind, string path)
    {
        surroundings.Mention(kind, this, node);
        var options = new ValueObject();
        foreach (var property in node.Properties.Where(property => !property.Name.StartsWith('$') && property.Name != "resultProperty"))
        {
            options[property.Name] = property.Value.ToValue();
        }

        return Begin(node, path, new BeginDialog
        {
            Dialog = new DialogReference(kind),
            Options = new Dynamic<ValueObject>(new TemplateFormula(formulas.Json(options))),
            ResultProperty = node["resultProperty"] is { IsString: true } result ? new Dynamic<string>(result.Text) : null,
        });
    }

    private BeginDialog Begin(SourceNode node, string path, BeginDialog begin)
    {
        var definition = catalog.Find("Microsoft.BeginDialog")!;
        return begin with
        {
            Origin = new Origin(definition.Name, resource, json.RangeOf(node), path, node.ToValue().AsObject() ?? []),
            Handler = definition.Handler,
        };
    }
}
