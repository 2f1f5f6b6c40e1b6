using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>All of memory but the settings, which may hold secrets.</summary>
internal static class MemorySnapshot
{
    public static ValueObject Of(DialogMemory memory)
    {
        var snapshot = new ValueObject();
        foreach (var scope in (string[])[Scopes.User, Scopes.Conversation, Scopes.Dialog, Scopes.Turn, Scopes.This])
        {
            snapshot[scope] = memory.Find(scope)?.DeepClone() ?? Value.Null;
        }

        return snapshot;
    }
}
