using BotTutor.Expressions;

namespace BotTutor.Dialogs.Testing;

/// <summary>A dialog and a conversation with it that must go as written.</summary>
[DialogKind("Microsoft.Test.Script")]
public sealed record TestScript : Declared
{
    public string? Id { get; init; }

    public string? Description { get; init; }

    /// <summary>Gets the dialog: by name, or written in place.</summary>
    public required DialogReference Dialog { get; init; }

    /// <summary>Gets the language of all messages; <c>en-us</c> unless said.</summary>
    public string Locale { get; init; } = "en-us";

    /// <summary>Gets in which order languages are tried, by language.</summary>
    public Value LanguagePolicy { get; init; }

    /// <summary>Gets whether trace activities are replies too.</summary>
    public bool EnableTrace { get; init; }

    public required IReadOnlyList<TestStep> Script { get; init; }

    public IReadOnlyList<HttpRequestSequenceMock> HttpRequestMocks { get; init; } = [];

    public IReadOnlyList<SettingStringMock> SettingMocks { get; init; } = [];

    public IReadOnlyList<UserTokenBasicMock> UserTokenMocks { get; init; } = [];

    /// <summary>Gets settings of this script alone.</summary>
    public Value Configuration { get; init; }
}
