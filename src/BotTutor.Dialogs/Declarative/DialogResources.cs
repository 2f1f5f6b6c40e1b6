using BotTutor.Dialogs.Adaptive;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Dialogs.Declarative;

/// <summary>The resources of the running bot. A reload swaps them as a whole; turns that run keep those they began with.</summary>
public sealed class DialogResources
{
    private readonly DialogCatalog _kinds;
    private readonly DialogsOptions _options;
    private readonly DialogWorldOptions _worldOptions;
    private readonly ILogger<DialogResources> _logger;
    private DialogWorldAndRoot _current;

    public DialogResources(DialogCatalog kinds, IOptions<DialogsOptions> options, TimeProvider clock, ILogger<DialogResources> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _kinds = kinds;
        _options = options.Value;
        _logger = logger;
        _worldOptions = _options.ToWorld(clock);
        _current = Make(_options.Read ?? ResourceSet.Load(_options.Folders, kinds, _options.Limits));
    }

    /// <summary>Gets the set in use.</summary>
    public ResourceSet Set => (ResourceSet)Current.World.Resources;

    internal DialogWorldAndRoot Current => Volatile.Read(ref _current);

    /// <summary>Reads the folders again. A set with errors is reported and not taken.</summary>
    /// <returns>The set that was read, taken or not.</returns>
    public ResourceSet Reload()
    {
        var read = ResourceSet.Load(_options.Folders, _kinds, _options.Limits);
        foreach (var finding in read.Diagnostics)
        {
            _logger.LogWarning("{Finding}", finding);
        }

        if (read.HasErrors)
        {
            _logger.LogError("The dialogs were not reloaded; the last good ones stay in use.");
            return read;
        }

        Volatile.Write(ref _current, Make(read));
        return read;
    }

    private DialogWorldAndRoot Make(ResourceSet resources) => new(new DialogWorld(resources, _worldOptions), _options.Root);
}
