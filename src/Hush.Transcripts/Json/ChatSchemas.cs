namespace Hush.Transcripts.Json;

/// <summary>The formats of chat and contact centre systems.</summary>
internal static class ChatSchemas
{
    /// <summary>All of them, the narrowest signature first.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("slack", ["[].type", "[].ts", "[].text"])
        {
            Group = "[]",
            Forms = [new("[].text")],
            Speakers = ["[].user_profile.real_name", "[].username", "[].user"],
            SpeakerNames = ["[].user_profile.display_name", "[].user_profile.name", "[].user_profile.first_name"],
            Structure = ["[].type", "[].subtype", "[].ts", "[].thread_ts", "[].client_msg_id", "[].team", "[].user_team", "[].source_team",
                "[].parent_user_id", "[].latest_reply", "[].bot_id", "[].app_id",
                "[].user_profile.team", "[].user_profile.avatar_hash", "[].user_profile.image_72", "[].blocks[].type", "[].blocks[].block_id",
                "[].blocks[].elements[].type",
                "[].blocks[].elements[].elements[].type", "[].blocks[].elements[].elements[].user_id", "[].reactions[].name",
                "[].reactions[].users[]", "[].reply_users[]", "[].replies[].user", "[].replies[].ts",
                "[].files[].id", "[].files[].mimetype", "[].files[].filetype", "[].edited.user", "[].edited.ts"],
        },
        new("zendesk", ["comments[].body", "comments[].author_id"])
        {
            Group = "comments[]",
            Forms = [new("comments[].body")],
            Echoes = ["comments[].plain_body"],
            Speakers = ["comments[].author_id"],
            SpeakerNames = ["users[].name"],
            Structure = ["comments[].type", "comments[].created_at", "comments[].via.channel", "next_page", "previous_page",
                "comments[].attachments[].content_type", "users[].url", "users[].role"],
        },
        new("intercom", ["conversation_parts.conversation_parts[].body"])
        {
            Group = "conversation_parts.conversation_parts[]",
            Forms = [new("conversation_parts.conversation_parts[].body")],
            Speakers = ["conversation_parts.conversation_parts[].author.name", "conversation_parts.conversation_parts[].author.type"],
            SpeakerNames = ["source.author.name"],
            Structure = ["type", "id", "state", "source.type", "source.id", "source.delivered_as", "source.author.type", "source.author.id",
                "conversation_parts.type", "conversation_parts.conversation_parts[].type",
                "conversation_parts.conversation_parts[].id", "conversation_parts.conversation_parts[].author.id",
                "conversation_parts.conversation_parts[].part_type", "contacts.type", "contacts.contacts[].type", "contacts.contacts[].id",
                "teammates.type", "tags.type"],
        },
        new("genesys", ["transcripts[].phrases[].text", "transcripts[].phrases[].participantPurpose"])
        {
            Group = "transcripts[].phrases[]",
            Forms = [new("transcripts[].phrases[].text")],
            Echoes = ["transcripts[].phrases[].decoratedText"],
            Words =
            [
                new("transcripts[].phrases[].words[]", "word") { Start = "offset.milliseconds", Duration = "duration.milliseconds" },
                new("transcripts[].phrases[].decoratedWords[]", "word") { Start = "offset.milliseconds", Duration = "duration.milliseconds" },
            ],
            Start = "transcripts[].phrases[].offset.milliseconds",
            Duration = "transcripts[].phrases[].duration.milliseconds",
            Speakers = ["transcripts[].phrases[].participantPurpose"],
            SpeakerNames = ["participants[].participantPurpose"],
            Unit = TimeUnit.Milliseconds,
            Structure = ["organizationId", "conversationId", "communicationId", "mediaType", "uri", "startTime", "transcripts[].transcriptId",
                "transcripts[].language", "transcripts[].programId",
                "transcripts[].engineId", "transcripts[].features[]", "participants[].initialDirection", "participants[].userId",
                "participants[].queueId"],
        },
        new("twilio-transcript", ["sentences[].transcript", "sentences[].media_channel"])
        {
            Group = "sentences[]",
            Forms = [new("sentences[].transcript")],
            Words = [new("sentences[].words[]", "word") { Start = "start_time", End = "end_time" }],
            Speakers = ["sentences[].media_channel"],
            Start = "sentences[].start_time",
            End = "sentences[].end_time",
            Structure = ["sentences[].sid", "sentences[].confidence", "meta.url", "meta.first_page_url", "meta.key"],
        },
        new("twilio", ["messages[].body", "messages[].author"])
        {
            Group = "messages[]",
            Forms = [new("messages[].body")],
            Speakers = ["messages[].author"],
            Structure = ["messages[].sid", "messages[].account_sid", "messages[].conversation_sid", "messages[].participant_sid",
                "messages[].date_created", "messages[].date_updated", "messages[].url",
                "messages[].links.delivery_receipts", "meta.url", "meta.first_page_url", "meta.key"],
        },
        new("teams", ["value[].body.content", "value[].createdDateTime"])
            { Group = "value[]", Forms = [new("value[].body.content")], Speakers = ["value[].from.user.displayName"], Structure = Teams("value[].") },
        new("teams", ["[].body.content", "[].createdDateTime"])
            { Group = "[]", Forms = [new("[].body.content")], Speakers = ["[].from.user.displayName"], Structure = Teams("[].") },
    ];

    private static string[] Teams(string prefix) =>
    [
        "@odata.context", "@odata.nextLink", prefix + "id", prefix + "etag", prefix + "messageType", prefix + "importance", prefix + "locale",
        prefix + "chatId", prefix + "webUrl",
        prefix + "createdDateTime", prefix + "lastModifiedDateTime", prefix + "body.contentType", prefix + "from.user.id",
        prefix + "from.user.userIdentityType",
    ];
}
