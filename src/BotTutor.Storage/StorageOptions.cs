using System.ComponentModel.DataAnnotations;
using BotTutor.Storage.Postgres;
using Microsoft.Extensions.Configuration;

namespace BotTutor.Storage;

/// <summary>Where the bot keeps what it must not forget.</summary>
public sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    /// <summary>Gets the kind of database, <c>Sqlite</c> (the default) or <c>PostgreSQL</c>.</summary>
    public string Provider { get; init; } = nameof(StorageProvider.Sqlite);

    /// <summary>Gets the database file of SQLite; its folder is made at the start. A relative path begins at the working directory. The default is <c>data/bottutor.db</c>.</summary>
    [Required(ErrorMessage = "Storage:File should name the database file, such as data/bottutor.db.")]
    public string File { get; init; } = Path.Combine("data", "bottutor.db");

    /// <summary>Gets how PostgreSQL is reached, such as <c>Host=localhost;Database=bottutor;Username=bottutor;Password=...</c>.</summary>
    public string? ConnectionString { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind(Provider) is not { } kind)
        {
            return [new($"Storage:Provider should be Sqlite or PostgreSQL, but it is {Provider}.")];
        }

        return kind == StorageProvider.PostgreSQL && PostgresConnections.Complaint(ConnectionString) is { } complaint ? [new(complaint)] : [];
    }

    /// <summary>Gets the kind that is configured; SQLite where it is none, which the start then refuses.</summary>
    internal static StorageProvider KindIn(IConfiguration configuration) =>
        Kind(configuration[$"{Section}:{nameof(Provider)}"]) ?? StorageProvider.Sqlite;

    private static StorageProvider? Kind(string? name) =>
        Enum.TryParse<StorageProvider>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(name![0]) ? kind : null;
}
