using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs;

/// <summary>Gives the handler of a <c>$kind</c>: one for all where it needs nothing, else from the turn's services.</summary>
internal sealed class HandlerSource
{
    private readonly ActionHandler? _shared;
    private readonly Type _type;

    public HandlerSource(Type type, ActionHandler? shared)
    {
        _type = type;
        _shared = shared;
    }

    public ActionHandler In(IServiceProvider services) => _shared ?? (ActionHandler)services.GetRequiredService(_type);
}
