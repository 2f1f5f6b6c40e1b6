using BotTutor.Channels.Web;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Web;

internal sealed class StoredWebUploads(BotTutorDb db) : IWebUploads
{
    public void Add(WebUpload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        db.WebUploads.Add(WebUploadRow.Of(upload));
    }

    public async Task<WebUpload?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await db.WebUploads.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken))?.ToUpload();
}
