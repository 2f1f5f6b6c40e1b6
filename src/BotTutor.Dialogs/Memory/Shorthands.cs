namespace BotTutor.Dialogs.Memory;

/// <summary>The short ways to write paths: <c>$x #x @x @@x %x ^x</c>.</summary>
internal static class Shorthands
{
    /// <summary>What stands for a shorthand, and how many characters the shorthand has.</summary>
    public readonly record struct Expansion(string Scope, string[] Below, int Length);

    public static Expansion? Expand(string text) => text[0] switch
    {
        '$' => new Expansion(Scopes.Dialog, [], 1),
        '#' => new Expansion(Scopes.Turn, ["recognized", "intents"], 1),
        '@' when text.Length > 1 && text[1] == '@' => new Expansion(Scopes.Turn, ["recognized", "entities"], 2),
        '@' => new Expansion(Scopes.Turn, ["recognized", "entities"], 1),
        '%' => new Expansion(Scopes.Class, [], 1),
        '^' => new Expansion(Scopes.This, [], 1),
        _ => null,
    };
}
