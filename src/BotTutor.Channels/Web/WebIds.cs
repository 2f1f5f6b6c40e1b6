using System.Buffers.Text;
using System.Security.Cryptography;

namespace BotTutor.Channels.Web;

/// <summary>Ids that nobody guesses. They open files and conversations, so they come from the system's strong source.</summary>
internal static class WebIds
{
    private const int Bytes = 16;

    /// <summary>22 letters, digits, '-' and '_'.</summary>
    public static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
