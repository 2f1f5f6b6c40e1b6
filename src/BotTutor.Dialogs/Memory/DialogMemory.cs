using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;

namespace BotTutor.Dialogs.Memory;

/// <summary>What dialogs remember, by path: <c>user conversation dialog turn this settings class dialogclass dialogcontext</c>.</summary>
public sealed class DialogMemory : IMemory
{
    private readonly BotState _state;
    private readonly ITurnContext _turnContext;
    private readonly ValueObject _settings;
    private readonly PathTable _paths;
    private ValueObject _turn = [];
    private bool _hasActivity;

    internal DialogMemory(ITurnContext turnContext, BotState state, ValueObject settings, PathTable paths, EvaluationOptions options, IMemoryFocus focus)
    {
        _turnContext = turnContext;
        _state = state;
        _settings = settings;
        _paths = paths;
        Options = options;
        Focus = focus;
    }

    /// <summary>Gets what expressions are evaluated with: the turn's locale, clock and chance.</summary>
    public EvaluationOptions Options { get; internal set; }

    internal IMemoryFocus Focus { get; set; }

    /// <summary>Hears what is written, where somebody wants to know.</summary>
    internal ITurnRecorder? Recorder { get; init; }

    /// <summary>Gets the turn's own memory without making <c>turn.activity</c>.</summary>
    internal ValueObject TurnState => _turn;

    /// <summary>Reads or writes a place, such as <c>dialog.cart.total</c>. What was never written reads as null.</summary>
    /// <exception cref="DialogFault">The text is no path, or the place cannot be written.</exception>
    public Value this[string path]
    {
        get => _paths.Find(path).Read(this);
        set => _paths.Find(path).Write(this, value);
    }

    /// <inheritdoc/>
    public Value? Find(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name[0] is '$' or '@' or '#' or '%' or '^' ? Short(name) : Scope(name);
    }

    /// <summary>Takes a place away.</summary>
    public void Remove(string path) => _paths.Find(path).Remove(this);

    /// <summary>The object that a scope's properties are written into.</summary>
    internal ValueObject Writable(string scope, string path) => scope.ToUpperInvariant() switch
    {
        "USER" => _state.User,
        "CONVERSATION" => _state.Conversation,
        "DIALOG" => Focus.Dialog,
        "TURN" => Turn(),
        "THIS" => Focus.This,
        "SETTINGS" or "CLASS" or "DIALOGCLASS" or "DIALOGCONTEXT" =>
            throw new DialogFault("ReadOnlyMemory", $"{path} cannot be written: {scope} is only there to be read.", Focus.Origin),
        _ => throw new DialogFault("UnknownScope", $"{path} cannot be written: '{scope}' is not one of user, conversation, dialog, turn, this.", Focus.Origin),
    };

    internal void ReplaceScope(string scope, Value value)
    {
        var properties = value.IsNull ? [] : value.AsObject()
            ?? throw new DialogFault("ScopeNeedsObject", $"{scope} as a whole can only be set to an object, but it is {value}.", Focus.Origin);
        Recorder?.Changed(new MemoryChange(scope, BriefJson.Of(Find(scope) ?? Value.Null, Recorder), BriefJson.Of(properties, Recorder)));
        switch (scope.ToUpperInvariant())
        {
            case "USER":
                _state.User = properties;
                break;
            case "CONVERSATION":
                _state.Conversation = properties;
                break;
            case "DIALOG":
                Focus.ReplaceDialog(properties);
                break;
            case "TURN":
                (_turn, _hasActivity) = (properties, true);
                break;
            case "THIS":
                Focus.ReplaceThis(properties);
                break;
            default:
                _ = Writable(scope, scope);
                break;
        }

        Changed(scope);
    }

    internal void Changed(string path) => Focus.Changed(path);

    /// <summary>Compiles an index of a path that is only known now.</summary>
    internal StatePath Path(string path) => _paths.Find(path);

    private Value? Scope(string name) => name.Length switch
    {
        4 when Is(name, Scopes.User) => _state.User,
        4 when Is(name, Scopes.Turn) => Turn(),
        4 when Is(name, Scopes.This) => Focus.This,
        5 when Is(name, Scopes.Class) => Focus.Class,
        6 when Is(name, Scopes.Dialog) => Focus.Dialog,
        8 when Is(name, Scopes.Settings) => _settings,
        8 when name == Scopes.Self => Value.OfForeign(this),
        11 when Is(name, Scopes.DialogClass) => Focus.DialogClass,
        12 when Is(name, Scopes.Conversation) => _state.Conversation,
        13 when Is(name, Scopes.DialogContext) => Focus.DialogContext,
        _ => default(Value?),
    };

    private Value? Short(string name)
    {
        if (name.StartsWith("@@", StringComparison.Ordinal))
        {
            return Recognized("entities", name[2..]);
        }

        return name[0] switch
        {
            '$' => Focus.Dialog[name[1..]],
            '#' => Recognized("intents", name[1..]),
            '@' => First(Recognized("entities", name[1..])),
            '%' => Focus.Class[name[1..]],
            _ => Focus.This[name[1..]],
        };
    }

    private Value Recognized(string part, string name) =>
        _turn["recognized"].AsObject()?[part].AsObject() is { } found ? found[name] : Value.Null;

    /// <summary>Entities are lists, and lists of lists where an entity can be several things: the first of the first is meant.</summary>
    private static Value First(Value entity)
    {
        while (entity.AsArray() is { } array)
        {
            entity = array.Count > 0 ? array[0] : Value.Null;
        }

        return entity;
    }

    private ValueObject Turn()
    {
        if (!_hasActivity)
        {
            _hasActivity = true;
            _turn["activity"] = ActivityValue.From(_turnContext.Activity);
        }

        return _turn;
    }

    private static bool Is(string name, string scope) => string.Equals(name, scope, StringComparison.OrdinalIgnoreCase);
}
