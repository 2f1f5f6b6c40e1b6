using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace BotTutor.Diagnostics.Tracing;

/// <summary>Traces as UTF-8 JSON, for the store and for pages. The names are stable: a page may rely on them.</summary>
public static class TurnTraceJson
{
    private static readonly Shape Shaped = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static byte[] Write(TurnTrace trace) => JsonSerializer.SerializeToUtf8Bytes(trace, Shaped.TurnTrace);

    /// <exception cref="JsonException">It is no trace.</exception>
    public static TurnTrace Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Shaped.TurnTrace) ?? throw new JsonException("A trace is an object, but this is null.");
}

/// <summary>What the compiler writes for <see cref="TurnTraceJson"/>.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(TurnTrace))]
internal sealed partial class Shape : JsonSerializerContext;
