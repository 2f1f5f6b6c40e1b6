using BotTutor.Expressions;

namespace BotTutor.Dialogs.Testing;

/// <summary>Answers HTTP requests in the place of the network.</summary>
[DialogKind("Microsoft.Test.HttpRequestSequenceMock")]
public sealed record HttpRequestSequenceMock : Declared
{
    /// <summary>Gets the method that is answered; any unless said.</summary>
    public string? Method { get; init; }

    public required string Url { get; init; }

    /// <summary>Gets how the body is compared.</summary>
    public BodyMatch MatchType { get; init; } = BodyMatch.Partial;

    /// <summary>Gets the body that is answered; any unless said.</summary>
    public string? Body { get; init; }

    /// <summary>Gets the answers, one after the other; the last one is given for ever.</summary>
    public required IReadOnlyList<HttpResponseMock> Responses { get; init; }
}

/// <summary>How a body is compared.</summary>
public enum BodyMatch
{
    Exact,

    /// <summary>The text stands somewhere in it.</summary>
    Partial,
}

/// <summary>How the content of an answer is written.</summary>
public enum MockContent
{
    String,

    /// <summary>Bytes, as base64.</summary>
    ByteArray,

    /// <summary>A text that is sent compressed.</summary>
    GZipString,
}

/// <summary>One answer.</summary>
public sealed record HttpResponseMock
{
    /// <summary>Gets the status by number or name; 200 unless said.</summary>
    public string StatusCode { get; init; } = "200";

    public string? ReasonPhrase { get; init; }

    public MockContent ContentType { get; init; } = MockContent.String;

    public Value Content { get; init; }
}

/// <summary>Settings for one script.</summary>
[DialogKind("Microsoft.Test.SettingStringMock")]
public sealed record SettingStringMock : Declared
{
    public required IReadOnlyList<SettingAssignment> Assignments { get; init; }
}

/// <summary>A setting and its value; the later one wins.</summary>
public sealed record SettingAssignment
{
    public required string Property { get; init; }

    public required string Value { get; init; }
}

/// <summary>A token that a person is taken to have.</summary>
[DialogKind("Microsoft.Test.UserTokenBasicMock")]
public sealed record UserTokenBasicMock : Declared
{
    public required string ConnectionName { get; init; }

    public required string Token { get; init; }

    public string? MagicCode { get; init; }

    public string? ChannelId { get; init; }

    public string? UserId { get; init; }
}
