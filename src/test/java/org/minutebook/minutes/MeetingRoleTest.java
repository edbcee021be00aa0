package org.minutebook.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingRoleTest {
    @Test
    void dataFilesNameTheKinds() {
        assertThat(MeetingRole.Kind.values())
                .extracting(MeetingRole.Kind::id)
                .containsExactly("host", "chair", "facilitator", "note-taker");
    }
}
