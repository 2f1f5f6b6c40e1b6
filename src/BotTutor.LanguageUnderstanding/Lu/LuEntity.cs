using System.Text.RegularExpressions;
using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>A kind of value that is looked for in messages.</summary>
public abstract record LuEntity
{
    private LuEntity()
    {
    }

    public required string Name { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Gets where it is declared, in the file named by <see cref="Source"/>.</summary>
    public SourceRange Range { get; init; }

    public string Source { get; init; } = string.Empty;

    /// <summary>Values with their synonyms, <c>@ list</c>.</summary>
    public sealed record List(IReadOnlyList<LuListValue> Values) : LuEntity;

    /// <summary>A pattern of characters, <c>@ regex</c>.</summary>
    public sealed record Expression(Regex Regex) : LuEntity;

    /// <summary>One that the recognizer knows by itself, <c>@ prebuilt</c>.</summary>
    public sealed record Prebuilt : LuEntity;

    /// <summary>One learned from labels in the examples, <c>@ ml</c>; also <c>@ patternany</c> and <c>@ composite</c>.</summary>
    public sealed record Learned(IReadOnlyList<string> Parts) : LuEntity;

    /// <summary>Words that mean much the same here, <c>@ phraselist</c>.</summary>
    public sealed record Phrases(IReadOnlyList<string> Words) : LuEntity;
}

/// <summary>A value of a list with other ways to say it.</summary>
public sealed record LuListValue(string Value, IReadOnlyList<string> Synonyms);
