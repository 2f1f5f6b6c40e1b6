namespace BotTutor.Channels.Web;

/// <summary>The files that visitors sent.</summary>
public interface IWebUploads
{
    /// <summary>Buffers a file; it is kept with the message that it came with, or not at all.</summary>
    void Add(WebUpload upload);

    Task<WebUpload?> FindAsync(string id, CancellationToken cancellationToken);
}
