using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Triggers that run once run again only after something that their condition reads was written.</summary>
internal static class OnceTracking
{
    public static void Changed(DialogInstance dialog, string path)
    {
        foreach (var trigger in dialog.Dialog.Triggers)
        {
            if (!trigger.RunOnce)
            {
                continue;
            }

            foreach (var watched in trigger.Watched)
            {
                if (Touches(path, watched))
                {
                    (dialog.Once ??= [])["path:" + watched] = dialog.Events;
                }
            }
        }
    }

    public static bool MayRun(DialogInstance dialog, Trigger trigger)
    {
        var last = Read(dialog, "run:" + trigger.Origin.Path) ?? -1;
        foreach (var watched in trigger.Watched)
        {
            if (Read(dialog, "path:" + watched) is { } written && written > last)
            {
                return true;
            }
        }

        return false;
    }

    public static void Ran(DialogInstance dialog, Trigger trigger) =>
        (dialog.Once ??= [])["run:" + trigger.Origin.Path] = dialog.Events;

    private static int? Read(DialogInstance dialog, string key) => dialog.Once is { } once && once.TryGetValue(key, out var at) ? at : null;

    /// <summary>Writing <c>user.a</c> touches <c>user.a.b</c>, and the other way round.</summary>
    private static bool Touches(string written, string watched)
    {
        written = Normal(written);
        watched = Normal(watched);
        return written.Length <= watched.Length ? Under(watched, written) : Under(written, watched);
    }

    private static bool Under(string path, string owner) =>
        path.StartsWith(owner, StringComparison.OrdinalIgnoreCase) && (path.Length == owner.Length || path[owner.Length] is '.' or '[');

    private static string Normal(string path) => path.Length > 1 && path[0] == '$' ? "dialog." + path[1..] : path;
}
