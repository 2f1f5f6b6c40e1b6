using BotTutor.Dialogs.Actions;

namespace BotTutor.Dialogs.Testing;

/// <summary>The services of a script's turns: those of the host, with the script's own network, and without the names of the host's shop.</summary>
internal sealed class ScriptServices(IServiceProvider? host, HttpClient http) : IServiceProvider
{
    private readonly DialogHttp _http = new(http);

    public object? GetService(Type serviceType) =>
        serviceType == typeof(DialogHttp) ? _http
        : serviceType == typeof(IVocabularySource) ? null
        : host?.GetService(serviceType);
}
