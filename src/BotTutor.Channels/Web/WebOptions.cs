using System.ComponentModel.DataAnnotations;

namespace BotTutor.Channels.Web;

/// <summary>How the web chat's Direct Line server behaves.</summary>
public sealed class WebOptions : IValidatableObject
{
    public const string Section = "Channels:Web";

    private const int LeastKeyBytes = 32;

    /// <summary>Gets the bot that a visitor opens when the token's issuer names none.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9_-]{1,64}$", ErrorMessage = "Channels:Web:Bot should be 1 to 64 letters, digits, '-' or '_'.")]
    public string Bot { get; init; } = "bottutor";

    /// <summary>Gets the name that the bot's messages carry.</summary>
    [Required]
    public string BotName { get; init; } = "BotTutor";

    /// <summary>Gets the key of the tokens in base64, 32 bytes or more. Left out, one is made at the first start and kept in the database.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Gets the secret with which another server may ask for tokens for a user of its choice. Left out, nobody can.</summary>
    [MinLength(LeastKeyBytes, ErrorMessage = "Channels:Web:Secret should have 32 characters or more.")]
    public string? Secret { get; init; }

    /// <summary>Gets the bearer token of the connector side, where a bot writes into a conversation. Left out, nobody can.</summary>
    [MinLength(LeastKeyBytes, ErrorMessage = "Channels:Web:ConnectorToken should have 32 characters or more.")]
    public string? ConnectorToken { get; init; }

    /// <summary>Gets how long a token opens its conversation; 30 minutes, and the page refreshes it before.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Gets how long after its end an expired token still lets its visitor come back; 7 days.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "90.00:00:00")]
    public TimeSpan ResumeFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Gets how many messages a conversation may send at once; 20.</summary>
    [Range(1, 100_000)]
    public int MessageBurst { get; init; } = 20;

    /// <summary>Gets how many messages a conversation may send in a minute on average; 60.</summary>
    [Range(1, 6_000_000)]
    public int MessagesPerMinute { get; init; } = 60;

    /// <summary>Gets how many conversations one address may open in a minute; 600, because a classroom shares one address.</summary>
    [Range(1, 6_000_000)]
    public int ConversationsPerMinute { get; init; } = 600;

    /// <summary>Gets how large the JSON of one activity may be; 512 KB.</summary>
    [Range(1_024, 16 * 1_024 * 1_024)]
    public int MaximumActivityBytes { get; init; } = 512 * 1_024;

    /// <summary>Gets how large one upload may be, all its files together; 4 MB.</summary>
    [Range(1_024, 64 * 1_024 * 1_024)]
    public int MaximumUploadBytes { get; init; } = 4 * 1_024 * 1_024;

    /// <summary>Gets how many files one upload may hold; 5.</summary>
    [Range(1, 100)]
    public int MaximumUploadFiles { get; init; } = 5;

    /// <summary>Gets the names of the events that a page may send. Empty: a visitor cannot forge an event of the house.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    internal byte[]? SigningKeyBytes() =>
        SigningKey is { Length: > 0 } text && TryDecode(text) is { Length: >= LeastKeyBytes } key ? key : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SigningKey is { Length: > 0 } && SigningKeyBytes() is null)
        {
            yield return new ValidationResult("Channels:Web:SigningKey should be base64 of 32 bytes or more.", [nameof(SigningKey)]);
        }
    }

    private static byte[]? TryDecode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? bytes[..written] : null;
    }
}
