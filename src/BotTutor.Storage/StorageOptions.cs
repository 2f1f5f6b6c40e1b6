using System.ComponentModel.DataAnnotations;

namespace BotTutor.Storage;

/// <summary>Where the bot keeps what it must not forget.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Gets the database file; its folder is made at the start. A relative path begins at the working directory. The default is <c>data/bottutor.db</c>.</summary>
    [Required(ErrorMessage = "Storage:File should name the database file, such as data/bottutor.db.")]
    public string File { get; init; } = Path.Combine("data", "bottutor.db");
}
