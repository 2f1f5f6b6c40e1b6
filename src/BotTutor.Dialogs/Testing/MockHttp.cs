using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Testing;

/// <summary>The network of a script: its mocks, the first that fits.</summary>
internal sealed class MockHttp(IReadOnlyList<HttpRequestSequenceMock> mocks) : HttpMessageHandler
{
    private readonly int[] _answered = new int[mocks.Count];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        for (var index = 0; index < mocks.Count; index++)
        {
            if (Fits(mocks[index], request, body))
            {
                var responses = mocks[index].Responses;
                return Answer(responses[Math.Min(_answered[index]++, responses.Count - 1)]);
            }
        }

        return new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            ReasonPhrase = $"No matching mock handler for \"{request.Method.Method.ToUpperInvariant()} {request.RequestUri}\"",
            Content = new StringContent(string.Empty),
        };
    }

    private static bool Fits(HttpRequestSequenceMock mock, HttpRequestMessage request, string body) =>
        (mock.Method is null || mock.Method.Equals(request.Method.Method, StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(mock.Url, UriKind.Absolute, out var url) && url == request.RequestUri
        && (mock.Body is null || (mock.MatchType == BodyMatch.Exact
            ? Unquoted(body) == mock.Body
            : body.Contains(mock.Body, StringComparison.Ordinal)));

    /// <summary>A text is sent as JSON; it is compared as the text.</summary>
    private static string Unquoted(string body) => body.Length >= 2 && body[0] == '"' && body[^1] == '"' ? body[1..^1] : body;

    private static HttpResponseMessage Answer(HttpResponseMock mock)
    {
        var status = int.TryParse(mock.StatusCode, CultureInfo.InvariantCulture, out var number) ? (HttpStatusCode)number : Enum.Parse<HttpStatusCode>(mock.StatusCode, ignoreCase: true);
        return new HttpResponseMessage(status) { ReasonPhrase = mock.ReasonPhrase, Content = Content(mock) };
    }

    private static HttpContent Content(HttpResponseMock mock)
    {
        var text = mock.Content.AsString();
        switch (mock.ContentType)
        {
            case MockContent.ByteArray:
                return new ByteArrayContent(Convert.FromBase64String(text ?? string.Empty));

            case MockContent.GZipString:
                using (var packed = new MemoryStream())
                {
                    using (var zip = new GZipStream(packed, CompressionMode.Compress))
                    {
                        zip.Write(Encoding.UTF8.GetBytes(text ?? string.Empty));
                    }

                    var content = new ByteArrayContent(packed.ToArray());
                    content.Headers.ContentEncoding.Add("gzip");
                    return content;
                }

            default:
                return new StringContent(mock.Content.IsNull ? string.Empty : text ?? ValueJson.Write(mock.Content));
        }
    }
}
